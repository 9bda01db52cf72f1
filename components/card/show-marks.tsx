import { options, render } from 'preact';
import type { Code } from '../../detection/sighting.ts';
import { anchorFor, onAnchorsChanged } from '../../page/anchors.ts';
import { guarded } from '../../page/guarded.ts';
import type { CardView } from '../../platform/view-model.ts';
import { createHost } from './host.ts';
import { Marks } from './marks.tsx';

type Anchor = Range | Element;

interface Shown {
  view: CardView;
  /** How precisely the mark has been placed so far. */
  precision: number;
}

export interface ShownMarks {
  /** A later view of the same code replaces it. */
  show(view: CardView): void;
  /** The same view in another language or theme: changes what stands there, and adds nothing. */
  renew(view: CardView): void;
}

/**
 * Shows a mark for every view the background sends, for as long as the page shows its error.
 * @param openPopup settles with whether the browser let the popup open
 * @param signal takes everything away
 */
export function showMarks(openPopup: () => Promise<boolean>, signal: AbortSignal): ShownMarks {
  // What breaks when something is drawn again, after a click, is told as well.
  options.debounceRendering = (draw) => queueMicrotask(guarded(draw));
  const host = createHost(document);
  const shown = new Map<Code, Shown>();
  const update = () => {
    const marks = [...shown.values()].flatMap((one) => {
      const anchor = placeFor(one);
      return anchor ? [{ view: one.view, anchor }] : [];
    });
    if (marks.length > 0) host.stay();
    host.content.dataset['theme'] = marks[0]?.view.theme;
    render(<Marks marks={marks} openPopup={openPopup} />, host.content);
  };
  onAnchorsChanged(update, signal);
  signal.addEventListener('abort', host.remove);
  return {
    show(view) {
      shown.set(view.code, { view, precision: 0 });
      host.attach();
      update();
    },
    renew(view) {
      const known = shown.get(view.code);
      if (!known) return;
      shown.set(view.code, { ...known, view });
      update();
    },
  };
}

/**
 * A mark may move to a better place, never to a worse one: when the error it stood at is gone, it goes too, instead
 * of accusing the next heading.
 */
function placeFor(shown: Shown): Anchor | undefined {
  const anchor = anchorFor(shown.view.code);
  if (!anchor || precisionOf(anchor) < shown.precision) return undefined;
  shown.precision = precisionOf(anchor);
  return anchor;
}

const precisionOf = (anchor: Anchor): number =>
  anchor instanceof Range ? 2 : anchor.matches('h1, [role="heading"]') ? 0 : 1;
