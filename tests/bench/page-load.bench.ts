import { inTurn, startOf, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { emptyScripts, writeExtension } from './support/extensions.ts';
import { differences, figure, ratio } from './support/measure.ts';
import type { Bench } from './support/result.ts';

/** @returns milliseconds from the page's last byte to the end of its load event */
async function load({ page }: Arm): Promise<number> {
  await page.goto(startOf('healthy-sign-in'), { waitUntil: 'load' });
  return page.evaluate(() => {
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return timing!.loadEventEnd - timing!.responseEnd;
  });
}

const loads = 10;

/** @returns milliseconds of processor time that all the browser's processes take for one load, the mean of ten */
async function processorTime({ page }: Arm): Promise<number> {
  const client = await page.browser().target().createCDPSession();
  const seconds = async () =>
    (await client.send('SystemInfo.getProcessInfo')).processInfo.reduce(
      (sum, { cpuTime }) => sum + cpuTime,
      0,
    );
  const before = await seconds();
  for (let time = 0; time < loads; time += 1)
    await page.goto(startOf('healthy-sign-in'), { waitUntil: 'load' });
  const spent = (await seconds()) - before;
  await client.detach();
  return (spent * 1_000) / loads;
}

export const bench: Bench = {
  method:
    'A healthy sign-in page, from its last byte to the end of its load event: 200 paired differences from an extension with empty scripts. The control is such an extension beside another one; what it shows is noise. Then the processor time of all the browser’s processes while such pages load one after the other.',
  run: () =>
    withArms(
      { ours: build, empty: writeExtension(emptyScripts), control: writeExtension(emptyScripts) },
      async (arms) => {
        const { ours, empty, control } = await inTurn(arms, load, 200);
        const spent = await inTurn(arms, processorTime, 20);
        return [
          figure('with empty scripts', empty, 'ms'),
          figure('ours, difference', differences(ours, empty), 'ms', { most: 3 }),
          figure('control, difference', differences(control, empty), 'ms'),
          figure('processor time with empty scripts', spent.empty, 'ms'),
          ratio('processor time, ours / empty scripts', spent.ours, spent.empty),
          ratio('the same, control', spent.control, spent.empty),
        ];
      },
    ),
};
