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

/** A failure, so that the popup has an answer to show. */
async function fail(page: Page): Promise<void> {
  await page.goto(startOf('wrong-redirect-uri'), { waitUntil: 'load' });
  await page.waitForSelector('signpost-card');
}

export const bench: Bench = {
  method:
    'popup.html in a tab, after a failed sign-in: first contentful paint, beside an extension page that says one static word; two browsers in turn.',
  run: () =>
    withArms({ ours: build, floor: writeExtension({ popup: oneWord }) }, async (arms) => {
      await fail(arms.ours.page);
      const { ours, floor } = await interleave(
        { ours: () => firstPaint(arms.ours), floor: () => firstPaint(arms.floor) },
        40,
      );
      return [
        figure('popup', ours, 'ms'),
        figure('one word', floor, 'ms'),
        ratio('popup / one word', ours, floor, { most: 1.5 }),
      ];
    }),
};
