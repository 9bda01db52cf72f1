import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A section that waits behind its heading. */
export const Disclosure = ({ title, open = false, children }: Props) => (
  <details class="disclosure" open={open}>
    <summary>
      <h2>{title}</h2>
    </summary>
    <div class="disclosed">{children}</div>
  </details>
);
