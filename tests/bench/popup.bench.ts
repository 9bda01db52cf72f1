import type { Page } from 'puppeteer-core';
import { startOf, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { writeExtension } from './support/extensions.ts';
import { figure, interleave, ratio } from './support/measure.ts';
import type { Bench } from './support/result.ts';

const rounds = 60;
const oneWord = '<!doctype html><meta charset="utf-8"><title>Word</title><p>Word</p>';

interface Paints {
  /** The first contentful paint: of the popup, its name. */
  first: number;
  /** The first paint that shows the answer, on the same clock: when the frame with it was presented. */
  answer: number;
}

/**
 * Element Timing tells of any element when the frame that first had it was presented, as First Contentful Paint does of the
 * page; so the answer is compared with the floor's word on equal terms.
 * @param answer selects the text that counts
 * @returns milliseconds from the start of the navigation
 */
async function paints({ page, driven }: Arm, answer: string): Promise<Paints> {
  const watching = await page.evaluateOnNewDocument((selector: string) => {
    const observer = new MutationObserver(() => {
      const element = document.querySelector(selector);
      if (!element) return;
      observer.disconnect();
      element.setAttribute('elementtiming', 'answer');
    });
    observer.observe(document, { childList: true, subtree: true });
  }, answer);
  await page.goto(`${driven.origin}/popup.html`, { waitUntil: 'load' });
  const seen = await page.evaluate(async () => {
    const next = (type: string, name?: string) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntries().find((one) => !name || one.name === name);
          if (entry) resolve(entry.startTime);
        }).observe({ type, buffered: true });
      });
    const [first, shown] = await Promise.all([next('paint', 'first-contentful-paint'), next('element')]);
    return { first, answer: shown };
  });
  await page.removeScriptToEvaluateOnNewDocument(watching.identifier);
  return seen;
}

/** A failure, so that the popup has an answer to show. */
async function fail(page: Page): Promise<void> {
  await page.goto(startOf('wrong-redirect-uri'), { waitUntil: 'load' });
  await page.waitForSelector('signpost-card');
}

export const bench: Bench = {
  method:
    'popup.html in a tab, after a failed sign-in: the first paint with the answer’s title (Element Timing), and the first contentful paint, beside the first contentful paint of an extension page that says one static word; two browsers in turn.',
  run: () =>
    withArms({ ours: build, floor: writeExtension({ popup: oneWord }) }, async (arms) => {
      await fail(arms.ours.page);
      const firsts: number[] = [];
      const { answer, floor } = await interleave(
        {
          answer: async () => {
            const seen = await paints(arms.ours, 'article [data-part="title"]');
            firsts.push(seen.first);
            return seen.answer;
          },
          floor: async () => (await paints(arms.floor, 'p')).first,
        },
        rounds,
      );
      // The same opens, without the rounds that warm up.
      const first = firsts.slice(-rounds);
      return [
        figure('popup, first paint', first, 'ms'),
        figure('popup, the answer', answer, 'ms'),
        figure('one word', floor, 'ms'),
        ratio('popup, first paint / one word', first, floor),
        ratio('popup, the answer / one word', answer, floor, { most: 1.5 }),
      ];
    }),
};
