import type { ComponentChildren } from 'preact';

interface Props {
  /** From the catalogue only, never from a page. */
  url: string;
  hint: string;
  part?: string;
  children: ComponentChildren;
}

/** A link out, which says to everybody that it opens a new tab. */
export const NewTabLink = ({ url, hint, part, children }: Props) => (
  <a class="link-out" href={url} target="_blank" rel="noreferrer" data-part={part}>
    {children}
    <span class="directional arrow" aria-hidden="true">
      ↗
    </span>
    <span class="visually-hidden"> ({hint})</span>
  </a>
);
