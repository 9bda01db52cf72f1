import { startTrace } from '../e2e/support/trace.ts';
import { inTurn, startOf, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { emptyScripts, leastWatcher, writeExtension } from './support/extensions.ts';
import { figure, ratio } from './support/measure.ts';
import type { Bench } from './support/result.ts';

/** Healthy: the page of a sign-in that works. */
const start = startOf('healthy-sign-in');

/** @returns milliseconds of CPU for which extension scripts were evaluated while the page loaded */
async function evaluation({ page }: Arm): Promise<number> {
  await page.goto('about:blank');
  const trace = await startTrace(page, 'chromium');
  await page.goto(start, { waitUntil: 'load' });
  return (
    (await trace.stop())
      .filter(
        ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension://'),
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
        const { ours, floor, empty } = await inTurn(arms, evaluation, 40);
        return [
          figure('ours', ours, 'ms'),
          figure('floor', floor, 'ms'),
          figure('empty scripts', empty, 'ms'),
          ratio('ours / floor', ours, floor, { most: 1.5 }),
        ];
      },
    ),
};
