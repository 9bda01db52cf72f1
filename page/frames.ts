import { isVisible } from './visible.ts';

/** A page may hold any number; a reader is told of a few. */
const most = 20;

/** @returns the origins of the other sites whose frames a person sees in the page, each once */
export function visibleFrameOrigins(doc: Document): string[] {
  const origins = [...doc.querySelectorAll('iframe')]
    .filter((frame) => isVisible(frame) && URL.canParse(frame.src))
    .map(({ src }) => new URL(src).origin)
    .filter((origin) => origin !== 'null' && origin !== doc.location.origin);
  return [...new Set(origins)].slice(0, most);
}
