import type { Page } from 'puppeteer-core';
import { startOf, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { writeExtension } from './support/extensions.ts';
import { figure, interleave, ratio } from './support/measure.ts';
import type { Bench } from './support/result.ts';

const oneWord = '<!doctype html><meta charset="utf-8"><title>Word</title><p>Word</p>';

/** @returns milliseconds from the start of the navigation to the first paint of the document's content */
async function firstPaint({ page, driven }: Arm): Promise<number> {
  await page.goto(`${driven.origin}/popup.html`, { waitUntil: 'load' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/**
 * The answer comes after what needs no texts of the code.
 * @returns milliseconds from the start of the navigation to the frame after the one that draws the answer's title
 */
async function answerPaint({ page, driven }: Arm): Promise<number> {
  const watching = await page.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('article [data-part="title"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('answer')));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${driven.origin}/popup.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('answer').length > 0);
  await page.removeScriptToEvaluateOnNewDocument(watching.identifier);
  return page.evaluate(() => performance.getEntriesByName('answer')[0]!.startTime);
}

/** A failure, so that the popup has an answer to show. */
async function fail(page: Page): Promise<void> {
  await page.goto(startOf('wrong-redirect-uri'), { waitUntil: 'load' });
  await page.waitForSelector('signpost-card');
}

export const bench: Bench = {
  method:
    'popup.html in a tab, after a failed sign-in: first contentful paint, and the answer’s title drawn, beside an extension page that says one static word; two browsers in turn.',
  run: () =>
    withArms({ ours: build, floor: writeExtension({ popup: oneWord }) }, async (arms) => {
      await fail(arms.ours.page);
      const { ours, answer, floor } = await interleave(
        {
          ours: () => firstPaint(arms.ours),
          answer: () => answerPaint(arms.ours),
          floor: () => firstPaint(arms.floor),
        },
        40,
      );
      return [
        figure('popup', ours, 'ms'),
        figure('popup, the answer', answer, 'ms'),
        figure('one word', floor, 'ms'),
        ratio('popup / one word', ours, floor, { most: 1.5 }),
        ratio('popup, the answer / one word', answer, floor, { most: 1.5 }),
      ];
    }),
};
