import { codePlaces, onAnchorsChanged } from './anchors.ts';

/** The name the stylesheet gives colours to. */
const name = 'signpost';

/**
 * Highlights codes where they stand, without touching the page's nodes, until the signal ends it.
 * https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
export function highlightCodes(signal: AbortSignal): void {
  // The registry is first touched when there is something to mark: its first use takes half a millisecond.
  let isMarked = false;
  const mark = (places: readonly Range[]) => {
    if ((places.length === 0 && !isMarked) || !('highlights' in CSS)) return;
    isMarked = places.length > 0;
    if (isMarked) CSS.highlights.set(name, new Highlight(...places));
    else CSS.highlights.delete(name);
  };
  const update = () => mark(codePlaces());
  onAnchorsChanged(update, signal);
  update();
  signal.addEventListener('abort', () => mark([]));
}
