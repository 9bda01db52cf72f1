import { describe, expect, it } from 'vitest';
import { freeSpot, type Surroundings } from '../../components/card/free-spot.ts';

const size = 24;
const code = { x: 100, y: 200, width: 110, height: 20 };

const page = (changes: Partial<Surroundings> = {}): Surroundings => ({
  end: code,
  line: { x: 100, y: 200, width: 400, height: 20 },
  obstacles: [],
  viewport: { width: 1_000, height: 600 },
  direction: 'ltr',
  ...changes,
});
const word = (x: number, y: number, width: number) => ({ x, y, width, height: 20, weight: 1 });

describe('the place of a mark', () => {
  it('is right beside the code where nothing follows it', () => {
    expect(freeSpot(page(), size)).toEqual({ x: 214, y: 198 });
  });

  it('is in the margin of the line where the sentence goes on', () => {
    expect(freeSpot(page({ obstacles: [word(100, 200, 390)] }), size)).toEqual({ x: 504, y: 198 });
  });

  it('is in the margin on the other side where something stands in the first', () => {
    const obstacles = [word(100, 200, 390), { x: 500, y: 190, width: 100, height: 40, weight: 10 }];
    expect(freeSpot(page({ obstacles }), size)).toEqual({ x: 72, y: 198 });
  });

  it('is above the code where the line fills the window', () => {
    const line = { x: 8, y: 200, width: 984, height: 20 };
    expect(freeSpot(page({ line, obstacles: [word(8, 200, 984)] }), size)).toEqual({ x: 210, y: 172 });
  });

  it('follows the direction of the text', () => {
    expect(freeSpot(page({ direction: 'rtl' }), size)).toEqual({ x: 72, y: 198 });
  });

  it('covers words rather than a button where it must cover something', () => {
    const end = { x: 0, y: 10, width: 60, height: 20 };
    const narrow = page({
      end,
      line: { ...end, width: 90 },
      viewport: { width: 90, height: 60 },
      obstacles: [
        word(0, 10, 90),
        { x: 0, y: 32, width: 90, height: 28, weight: 10 },
        { x: 0, y: -30, width: 90, height: 39, weight: 10 },
      ],
    });
    expect(freeSpot(narrow, size)).toEqual({ x: 64, y: 8 });
  });
});
