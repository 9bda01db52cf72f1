import { until } from '../e2e/browser/until.ts';
import { inTurn, startOf, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { writeExtension } from './support/extensions.ts';
import { signInMatches } from '../../platform/sign-in-hosts.ts';
import { figure, ratio } from './support/measure.ts';
import type { Bench } from './support/result.ts';

/** One listener, one write. */
const oneWrite = `chrome.webRequest.onCompleted.addListener(
  ({ timeStamp }) => void chrome.storage.session.set({ seen: timeStamp }),
  { urls: ${JSON.stringify(signInMatches)}, types: ['main_frame'] });`;

/** @returns milliseconds from the navigation of a failing page to the first write, the background being asleep before */
async function record({ driven, page }: Arm): Promise<number> {
  await page.goto('about:blank');
  // Not all of it: an empty one means a new life, which begins with more than a record.
  await driven.inExtension(`browser.storage.session.remove(['incidents', 'seen'])`);
  await driven.stopBackground();
  const written = driven.inExtension(
    'new Promise((resolve) => browser.storage.session.onChanged.addListener(function told() { browser.storage.session.onChanged.removeListener(told); resolve(Date.now()); }))',
  );
  const started = Date.now();
  await page.goto(startOf('wrong-redirect-uri'), { waitUntil: 'load' });
  const end = Number(await written);
  // What the page set off is over before the background is stopped again.
  await until(() => driven.isBackgroundRunning(), 'the background');
  return end - started;
}

export const bench: Bench = {
  method:
    'From the navigation to a failing page, the background asleep, to the first record in session storage, beside a background that writes once when the request completes; two browsers in turn.',
  run: () =>
    withArms({ ours: build, floor: writeExtension({ background: oneWrite }) }, async (arms) => {
      const { ours, floor } = await inTurn(arms, record, 30);
      return [
        figure('ours', ours, 'ms'),
        figure('one write', floor, 'ms'),
        ratio('ours / one write', ours, floor, { most: 1.3 }),
      ];
    }),
};
