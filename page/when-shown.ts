import { guarded } from './guarded.ts';

/**
 * Chromium prepares pages that somebody may open next. Until one is opened, nobody has seen it fail.
 * https://developer.chrome.com/docs/web-platform/prerender-pages
 * @param start is called at once, or when the prepared page is opened
 */
export function whenShown(doc: Document, start: () => void): void {
  if ((doc as { prerendering?: boolean }).prerendering)
    doc.addEventListener('prerenderingchange', guarded(start), { once: true });
  else start();
}
