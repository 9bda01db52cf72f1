import { inTurn, startOf, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { emptyScripts, writeExtension } from './support/extensions.ts';
import { differences, figure } from './support/measure.ts';
import type { Bench } from './support/result.ts';

/** @returns milliseconds from the page's last byte to the end of its load event */
async function load({ page }: Arm): Promise<number> {
  await page.goto(startOf('healthy-sign-in'), { waitUntil: 'load' });
  return page.evaluate(() => {
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return timing!.loadEventEnd - timing!.responseEnd;
  });
}

export const bench: Bench = {
  method:
    'A healthy sign-in page, from its last byte to the end of its load event: 200 paired differences from an extension with empty scripts. The control is such an extension beside another one; what it shows is noise.',
  run: () =>
    withArms(
      { ours: build, empty: writeExtension(emptyScripts), control: writeExtension(emptyScripts) },
      async (arms) => {
        const { ours, empty, control } = await inTurn(arms, load, 200);
        return [
          figure('with empty scripts', empty, 'ms'),
          figure('ours, difference', differences(ours, empty), 'ms', { most: 3 }),
          figure('control, difference', differences(control, empty), 'ms'),
        ];
      },
    ),
};
