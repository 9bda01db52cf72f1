import type { Page } from 'puppeteer-core';
import { startOf, withArms } from './support/arms.ts';
import { build } from './support/build.ts';
import { emptyScripts, leastWatcher, writeExtension } from './support/extensions.ts';
import { figure, interleave, ratio } from './support/measure.ts';
import type { Bench } from './support/result.ts';

interface TraceEvent {
  name: string;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Healthy: the page of a sign-in that works. */
const start = startOf('healthy-sign-in');

/** @returns milliseconds of CPU for which extension scripts were evaluated while the page loaded */
async function evaluation(page: Page): Promise<number> {
  await page.goto('about:blank');
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(start, { waitUntil: 'load' });
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  return (
    trace.traceEvents
      .filter(
        ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension://'),
      )
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
  );
}

export const bench: Bench = {
  method:
    'CPU time of evaluating extension scripts while a healthy sign-in page loads (tracing), beside an extension with one MutationObserver and one wrapped fetch, and one with empty scripts; three browsers in turn.',
  run: () =>
    withArms(
      { ours: build, floor: writeExtension(leastWatcher), empty: writeExtension(emptyScripts) },
      async (arms) => {
        const { ours, floor, empty } = await interleave(
          {
            ours: () => evaluation(arms.ours.page),
            floor: () => evaluation(arms.floor.page),
            empty: () => evaluation(arms.empty.page),
          },
          40,
        );
        return [
          figure('ours', ours, 'ms'),
          figure('floor', floor, 'ms'),
          figure('empty scripts', empty, 'ms'),
          ratio('ours / floor', ours, floor, { most: 1.5 }),
        ];
      },
    ),
};
