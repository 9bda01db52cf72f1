import { isVisible } from '../../page/visible.ts';
import type { Box, Surroundings } from './free-spot.ts';

/** Farther away than this, nothing can be covered. */
const near = 60;
const mostTextNodes = 3_000;
const controls = 'a[href], button, input, select, textarea, [role="button"], [role="link"], [role="textbox"]';

/**
 * Looks at the page around an error, without touching it.
 * @param anchor the code, or the element that shows the error
 * @param marks what else must not be covered: the marks of other codes
 */
export function surroundingsOf(anchor: Range | Element, marks: Element[]): Surroundings {
  const range = anchor instanceof Range ? anchor : contentsOf(anchor);
  const block = blockAround(elementOf(anchor));
  const roots = rootsOf(elementOf(anchor));
  const end = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const { left, width } = block.getBoundingClientRect();
  const { direction } = getComputedStyle(block);
  return {
    end,
    line: { x: left, width, y: end.y, height: end.height },
    obstacles: [
      ...roots.flatMap((root) => [...wordsNear(root, end), ...controlsNear(root, end)]),
      ...marks.map(asControl),
    ],
    viewport: { width: document.documentElement.clientWidth, height: innerHeight },
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** @returns the element an anchor stands in */
export function elementOf(anchor: Range | Element): Element {
  if (anchor instanceof Element) return anchor;
  const { endContainer } = anchor;
  return endContainer instanceof Element ? endContainer : endContainer.parentElement!;
}

function contentsOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

function blockAround(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement;
  return block;
}

/** The page, and the shadow trees the element stands in. */
function rootsOf(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [document];
}

const isNear = (box: Box, other: Box): boolean =>
  box.y < other.y + other.height + near && box.y + box.height > other.y - near && box.width > 0;

function wordsNear(root: Document | ShadowRoot, end: Box): Surroundings['obstacles'] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: Surroundings['obstacles'] = [];
  for (let count = 0; walker.nextNode() && count < mostTextNodes; count += 1) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !isNear(parent.getBoundingClientRect(), end)) continue;
    if (!isVisible(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    words.push(
      ...[...range.getClientRects()].filter((box) => isNear(box, end)).map((box) => weighed(ink(box), 1)),
    );
  }
  return words;
}

/** A font reserves more above and below its letters than they fill: a mark may reach into that, and stay beside its code. */
function ink({ x, y, width, height }: Box): Box {
  const air = height * 0.1;
  return { x, width, y: y + air, height: height - 2 * air };
}

const controlsNear = (root: Document | ShadowRoot, end: Box): Surroundings['obstacles'] =>
  [...root.querySelectorAll(controls)]
    .filter((control) => isNear(control.getBoundingClientRect(), end) && isVisible(control))
    .map(asControl);

const asControl = (element: Element) => weighed(element.getBoundingClientRect(), 10);

const weighed = ({ x, y, width, height }: Box, weight: number) => ({ x, y, width, height, weight });
