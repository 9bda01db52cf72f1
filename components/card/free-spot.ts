/** A box in the viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Surroundings {
  /** Where the code, or the error's last word, ends. */
  end: Box;
  /** The line the end stands on, as wide as its paragraph. */
  line: Box;
  /** Words and controls nearby; a control is worth more than a word. */
  obstacles: (Box & { weight: number })[];
  viewport: { width: number; height: number };
  /** Of the page's text: the mark goes where its lines end. */
  direction: 'ltr' | 'rtl';
}

const gap = 4;

/**
 * Finds the place for a mark: right beside the code where nothing follows it, else in the margin of its line, else
 * above or below the code. Where nothing is free, the place that covers least.
 * @param size of the mark in CSS pixels
 * @returns the mark's top left corner in the viewport
 */
export function freeSpot({ end, line, obstacles, viewport, direction }: Surroundings, size: number) {
  const after = (box: Box) => (direction === 'rtl' ? leftOf(box) : rightOf(box));
  const before = (box: Box) => (direction === 'rtl' ? rightOf(box) : leftOf(box));
  const middle = end.y + (end.height - size) / 2;
  const rightOf = (box: Box) => ({ x: box.x + box.width + gap, y: middle });
  const leftOf = (box: Box) => ({ x: box.x - gap - size, y: middle });
  const endX = direction === 'rtl' ? end.x - size : end.x + end.width;
  const spots = [
    after(end),
    after(line),
    before(line),
    { x: endX, y: end.y - gap - size },
    { x: endX, y: end.y + end.height + gap },
    { x: direction === 'rtl' ? gap : viewport.width - size - gap, y: end.y - gap - size },
    { x: direction === 'rtl' ? gap : viewport.width - size - gap, y: middle },
  ];
  const costs = spots.map(({ x, y }) => {
    const box = { x, y, width: size, height: size };
    const covered = obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle) * obstacle.weight, 0);
    return covered + outside(box, viewport.width) * 1_000;
  });
  return spots[costs.indexOf(Math.min(...costs))]!;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Sideways only: a page scrolls down to what is below. */
const outside = (box: Box, width: number): number =>
  Math.max(0, -box.x) + Math.max(0, box.x + box.width - width);
