import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { becomes } from './support/becomes.ts';
import { browserName, shareStage, type Stage } from './support/signpost.ts';

/** What breaks in Signpost itself is noted on the device, without a word of what it was about. */

let stage: Stage;
let options: Page;
let broken: Page;
beforeAll(async () => {
  stage = await shareStage();
  options = await stage.driven.extensionPage('options.html');
  await becomes(shown, ['Nothing has broken so far.']);
});
afterAll(async () => {
  await stage?.driven.inExtension(`browser.storage.local.remove('faults')`);
  await stage?.close();
});

/** What the section says of errors: their number, and one line for each. */
const shown = () =>
  options.evaluate(() => {
    const section = document.querySelector('[data-part="diagnostics"]');
    const lines = section?.querySelector('pre')?.textContent.split('\n') ?? [];
    const count = section?.querySelectorAll('p')[1]?.textContent;
    return [count, ...lines.filter((line) => /^\d+ × /.test(line))];
  });

/** An error in a script of ours: what a driver's own script throws, Chromium calls "Script error." and no more. */
const breakIn = (page: Page, theme: string) =>
  page.evaluate((chosen) => {
    Object.defineProperty(navigator, 'languages', { configurable: true, value: 0 });
    const choice = document.querySelector<HTMLSelectElement>('#theme')!;
    choice.value = chosen;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, theme);
const noted = (pattern: RegExp) => becomes(async () => pattern.test((await shown()).join('\n')), true);

describe('an error nobody caught', () => {
  it('in a page of ours is shown in the options', async () => {
    broken = await stage.driven.extensionPage('options.html');
    await until(() => broken.evaluate(() => document.querySelector('#theme') !== null), 'the theme');
    await breakIn(broken, 'dark');
    await noted(/^One error noted/);
    await noted(/1 × TypeError .*at chunks\/[\w-]+\.js:\d+:\d+/);
  });

  it('is counted when it happens again', async () => {
    await breakIn(broken, 'light');
    await noted(/2 × TypeError/);
    expect((await shown())[0]).toBe('One error noted');
  });

  it('is copied, and deleted, by a click', async () => {
    const copied = await options.evaluate(async () => {
      const click = (part: string) =>
        document.querySelector<HTMLElement>(`[data-part="diagnostics"] [data-part="${part}"]`)!.click();
      const text = new Promise<string>((resolve) => {
        navigator.clipboard.writeText = async (taken) => resolve(taken);
      });
      click('copy');
      const taken = await text;
      click('diagnostics-delete');
      return taken;
    });
    expect(copied).toMatch(/^Signpost \d[^]*marks on, answers on[^]*2 × TypeError/);
    await becomes(shown, ['Nothing has broken so far.']);
    expect(await stage.driven.storage('local')).not.toHaveProperty('faults');
  });

  it('in a script of ours in a page is told to the background, which notes it without what it quotes', async () => {
    await stage.driven.inExtension(
      `browser.runtime.sendMessage({ type: 'fault', thrown: { text: 'TypeError: jane is null', stack: '' } })`,
    );
    await noted(/1 × TypeError \(is null\) at a script in a page/);
    expect(JSON.stringify(await stage.driven.storage('local'))).not.toContain('jane');
  });
});

// Firefox takes no script from a driver that is to run in a page of ours before its own.
describe.runIf(browserName === 'chromium')('a page of ours that can show nothing', () => {
  it('says so, and what to do', async () => {
    const page = await stage.driven.extensionPage('popup.html');
    await page.evaluateOnNewDocument(() => {
      globalThis.fetch = () => Promise.reject(new TypeError('x'));
    });
    await page.reload();
    const said = () => page.evaluate(() => document.querySelector('[role="alert"]')?.textContent);
    expect(await until(said, 'a word')).toMatch(/^Signpost can’t show this just now\. .*send your help desk/);
    await page.close();
  });
});
