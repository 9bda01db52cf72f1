import type { Page } from 'puppeteer-core';
import { optionalMatches, signInMatches } from '../../platform/sign-in-hosts.ts';
import { answers, asking, streamed } from './responses/answers.ts';
import { growthDuring } from './responses/memory.ts';
import { inTurn, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { emptyScripts, writeExtension } from './support/extensions.ts';
import { differences, figure, quantile } from './support/measure.ts';
import type { Bench, Figure } from './support/result.ts';

type ArmName = 'ours' | 'without' | 'control' | 'headers';
const megabyte = 1_000_000;

/** Each runs in the page. @returns milliseconds */
const ways: Record<string, { rounds: number; ask: (page: Page) => Promise<number> }> = {
  'fetch, small': { rounds: 40, ask: (page) => fetchText(page, answers.small, 20) },
  'XHR, small': { rounds: 40, ask: (page) => requestText(page, answers.small, 20) },
  'fetch, 1 MB': { rounds: 40, ask: (page) => fetchText(page, answers.large, 1) },
  'XHR, 1 MB': { rounds: 40, ask: (page) => requestText(page, answers.large, 1) },
  'fetch, 50 MB streamed': { rounds: 10, ask: (page) => fetchStream(page, answers.stream) },
};

const fetchText = (page: Page, path: string, times: number) =>
  page.evaluate(
    async (address, count) => {
      const start = performance.now();
      for (let turn = 0; turn < count; turn += 1) await (await fetch(address)).text();
      return (performance.now() - start) / count;
    },
    `${path}?state=asking`,
    times,
  );

const requestText = (page: Page, path: string, times: number) =>
  page.evaluate(
    async (address, count) => {
      const start = performance.now();
      for (let turn = 0; turn < count; turn += 1)
        await new Promise<void>((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.addEventListener('load', () => resolve());
          request.addEventListener('error', reject);
          request.open('GET', address);
          request.send();
        });
      return (performance.now() - start) / count;
    },
    `${path}?state=asking`,
    times,
  );

/** Reads piece by piece and keeps none. */
const fetchStream = (page: Page, path: string) =>
  page.evaluate(
    async (address, expected) => {
      const start = performance.now();
      const reader = (await fetch(address)).body!.getReader();
      let length = 0;
      for (let next = await reader.read(); !next.done; next = await reader.read())
        length += next.value.length;
      if (length !== expected) throw new Error(`${length} of ${expected} bytes came`);
      return performance.now() - start;
    },
    `${path}?state=asking`,
    streamed,
  );

/** As background/requests.ts registers it: the browser asks about each answer. */
const headerListener = `chrome.webRequest.onHeadersReceived.addListener(() => {}, {
  urls: ${JSON.stringify([...signInMatches, ...optionalMatches])}, types: ['main_frame', 'sub_frame', 'xmlhttprequest'],
}, ['responseHeaders']);`;

async function compare(what: string, arms: Record<ArmName, Arm>): Promise<Figure[]> {
  const { ask, rounds } = ways[what]!;
  const { ours, without, control, headers } = await inTurn(arms, ({ page }) => ask(page), rounds);
  const noise = differences(control, without);
  return [
    figure(`${what}: without`, without, 'ms'),
    figure(`${what}: control, difference`, noise, 'ms'),
    figure(`${what}: ours, difference`, differences(ours, without), 'ms'),
    figure(`${what}: headers alone, difference`, differences(headers, without), 'ms'),
    figure(`${what}: ours, difference from headers alone`, differences(ours, headers), 'ms', {
      most: Math.ceil(quantile(noise, 0.75) * 10) / 10,
    }),
  ];
}

async function memory(arms: Record<ArmName, Arm>): Promise<Figure[]> {
  const grow = async ({ page }: Arm) =>
    (await growthDuring(page, () => fetchStream(page, answers.stream))) / megabyte;
  const { ours, without } = await inTurn({ ours: arms.ours, without: arms.without }, grow, 5);
  return [
    figure('50 MB streamed: memory without', without, 'MB'),
    figure('50 MB streamed: memory, ours', ours, 'MB', {
      most: Math.ceil(quantile(without, 1) + streamed / megabyte / 10),
    }),
  ];
}

export const bench: Bench = {
  method:
    'A page of a sign-in host asks for answers in which nothing failed: 20 small ones in a row, 1 MB, 50 MB read piece by piece; beside an extension with empty scripts, another such as control, and one that also listens to headers as ours does. The target is the upper quartile of the control’s differences, for what the observer adds to that; for memory (growth of all the browser’s processes, Linux), the largest growth without us and a tenth of the stream: a copy would add the whole.',
  run: () =>
    withArms(
      {
        ours: build,
        without: writeExtension(emptyScripts),
        control: writeExtension(emptyScripts),
        headers: writeExtension({ ...emptyScripts, background: headerListener }),
      },
      async (arms) => {
        for (const { page } of Object.values(arms)) await page.goto(asking.start, { waitUntil: 'load' });
        if (!(await arms.ours.page.evaluate("window[Symbol.for('signpost.observer')] === true")))
          throw new Error('The observer does not run.');
        const figures: Figure[] = [];
        for (const what of Object.keys(ways)) figures.push(...(await compare(what, arms)));
        return [...figures, ...(process.platform === 'linux' ? await memory(arms) : [])];
      },
      [asking],
    ),
};
