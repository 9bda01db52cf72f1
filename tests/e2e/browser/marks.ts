import type { Frame, Page } from 'puppeteer-core';
import type { Expected } from '../../identity-provider/scenarios.ts';

/** What of ours can be seen in a page: a highlighted code, the card's element. */
export interface Marks {
  highlighted: boolean;
  card: boolean;
}

/** @returns what a scenario's page should bear */
export const expectedMarks = ({ mark }: Expected): Marks => ({
  highlighted: mark === 'text',
  card: mark !== 'none',
});

const marksIn = (frame: Frame): Promise<Marks> =>
  frame.evaluate(() => ({
    highlighted: (CSS.highlights.get('signpost')?.size ?? 0) > 0,
    card: document.querySelector('signpost-card') !== null,
  }));

/** @returns what a page bears, in whichever of its frames */
export async function marksOf(page: Page): Promise<Marks> {
  const inFrames = await Promise.all(page.frames().map(marksIn));
  return {
    highlighted: inFrames.some(({ highlighted }) => highlighted),
    card: inFrames.some(({ card }) => card),
  };
}
