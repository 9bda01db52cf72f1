import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../../e2e/browser/driven-browser.ts';
import { launch } from '../../e2e/browser/launch.ts';
import { startIdentityProvider } from '../../identity-provider/server.ts';
import { figure, interleave, ratio } from '../support/measure.ts';
import type { Figure } from '../support/result.ts';

type Chosen = ElementHandle<HTMLInputElement>;

/** A file the page may read, as one that somebody chose there. */
async function choose(page: Page, file: string): Promise<Chosen> {
  const input = (await page.evaluateHandle(() => {
    const field = Object.assign(document.createElement('input'), { type: 'file' });
    document.body.append(field);
    return field;
  })) as Chosen;
  await input.uploadFile(file);
  return input;
}

/** @returns milliseconds of `JSON.parse`, with or without those of reading the file before it */
const parse = (input: Chosen, withReading: boolean) =>
  input.evaluate(async ({ files }, isReadingCounted) => {
    const start = performance.now();
    const text = await files![0]!.text();
    const loaded = performance.now();
    JSON.parse(text);
    return performance.now() - (isReadingCounted ? start : loaded);
  }, withReading);

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Our pages require Trusted Types for a worker's address, in browsers that know them. */
const trustReader = (page: Page) =>
  page.evaluate(() => {
    const url = '/recording-reader.js';
    const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('signpost-recording-reader', { createScriptURL: () => url });
    Object.assign(globalThis, { reader: policy?.createScriptURL(url) ?? url });
  });

/** @returns milliseconds until the worker of the finished build, started for it, has read the file; and the page's long tasks */
const read = (input: Chosen) =>
  input.evaluate(async ({ files }) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({ type: 'longtask' });
    const start = performance.now();
    const worker = new Worker((globalThis as unknown as { reader: string }).reader);
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => {
        if (data.type === 'end') resolve();
        if (data.type === 'unreadable') reject(new Error('unreadable'));
      });
      worker.postMessage(files![0]);
    });
    const time = performance.now() - start;
    worker.terminate();
    // A task is told of when it is over.
    await new Promise((resolve) => setTimeout(resolve));
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return { time, tasks: tasks.length };
  });

/**
 * @returns how fast the worker reads a file in a browser, against `JSON.parse` in the page, and, where the browser tells
 *   (Chromium), the tasks over 50 ms on the page meanwhile
 */
export async function speedInBrowser(name: BrowserName, file: string, rounds: number): Promise<Figure[]> {
  const identityProvider = await startIdentityProvider();
  const driven = await launch(name, { identityProvider });
  try {
    // Not the catalogue: that has made the one policy our pages may make.
    const page = await driven.extensionPage('options.html');
    await page.bringToFront();
    await trustReader(page);
    const input = await choose(page, file);
    const tasks: number[] = [];
    const times = await interleave(
      {
        parse: () => parse(input, false),
        readAndParse: () => parse(input, true),
        async ours() {
          const done = await read(input);
          tasks.push(done.tasks);
          return done.time;
        },
      },
      rounds,
    );
    const target = { least: 0.5 };
    return [
      figure(`${name}: time`, times.ours, 'ms'),
      ratio(`${name}: from the file, JSON.parse too`, times.readAndParse, times.ours, target),
      ratio(`${name}: from the file, JSON.parse from memory`, times.parse, times.ours, target),
      ...(name === 'chromium'
        ? [
            {
              what: `${name}: tasks over 50 ms on the page, all rounds`,
              value: tasks.reduce((sum, count) => sum + count, 0),
              unit: 'tasks',
              target: { most: 0 },
            },
          ]
        : []),
    ];
  } finally {
    await driven.close();
    await identityProvider.close();
  }
}
