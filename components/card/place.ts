import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { tellFault } from '../../page/guarded.ts';
import { freeSpot } from './free-spot.ts';
import { elementOf, surroundingsOf } from './surroundings.ts';

/** WCAG 2.2, 2.5.8: at least 24 by 24 CSS pixels. */
export const markSize = 24;
const edge = 8;

/**
 * Keeps a mark beside its error, whatever the page does: scrolls, grows, changes its layout.
 * @param signal ends it
 */
export function keepBeside(anchor: Range | Element, mark: HTMLElement, signal: AbortSignal): void {
  const spot: VirtualElement = {
    contextElement: elementOf(anchor),
    getBoundingClientRect() {
      const { x, y } = freeSpot(surroundingsOf(anchor, marksBefore(mark)), markSize);
      return { x, y, left: x, top: y, right: x + markSize, bottom: y, width: markSize, height: 0 };
    },
  };
  follow(spot, mark, signal, async () => {
    // A page that renders anew takes the error away for a moment: the mark waits where it is.
    if (!isThere(anchor)) return;
    moveTo(mark, await computePosition(spot, mark, { placement: 'bottom' }));
  });
}

/** A range whose text was removed closes up. */
const isThere = (anchor: Range | Element): boolean =>
  !(anchor instanceof Range && anchor.collapsed) && elementOf(anchor).isConnected;

/** The first mark chooses first; the others make way. */
function marksBefore(mark: HTMLElement): Element[] {
  const marks = [...(mark.parentElement?.querySelectorAll('.mark') ?? [])];
  return marks.slice(0, marks.indexOf(mark));
}

/** Keeps the card by its mark, inside the window, and scrollable where the window is small. */
export function keepByMark(mark: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  follow(mark, card, signal, async () => {
    const middleware = [
      offset(edge),
      flip({ padding: edge, fallbackAxisSideDirection: 'end' }),
      shift({ padding: edge }),
      size({
        padding: edge,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(160, availableHeight)}px`;
        },
      }),
    ];
    moveTo(card, await computePosition(mark, card, { placement: 'bottom-start', middleware }));
  });
}

function follow(
  reference: HTMLElement | VirtualElement,
  floating: HTMLElement,
  signal: AbortSignal,
  update: () => Promise<void>,
): void {
  if (signal.aborted) return;
  const stop = autoUpdate(reference, floating, () => void update().catch(tellFault));
  signal.addEventListener('abort', stop, { once: true });
}

function moveTo(element: HTMLElement, { x, y }: { x: number; y: number }): void {
  Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}
