import { codePlaces, onAnchorsChanged } from './anchors.ts';

/** The name the stylesheet gives colours to. */
const name = 'signpost';

/**
 * Highlights codes where they stand, without touching the page's nodes, until the signal ends it.
 * https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
export function highlightCodes(signal: AbortSignal): void {
  if (!('highlights' in CSS)) return;
  const update = () => {
    const places = codePlaces();
    if (places.length > 0) CSS.highlights.set(name, new Highlight(...places));
    else CSS.highlights.delete(name);
  };
  onAnchorsChanged(update, signal);
  update();
  signal.addEventListener('abort', () => CSS.highlights.delete(name));
}
