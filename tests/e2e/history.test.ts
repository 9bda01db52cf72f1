import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentSummary } from '../../incidents/incident.ts';
import { traceOf } from '../identity-provider/ids.ts';
import { until } from './browser/until.ts';
import { open } from './browser/walk.ts';
import { click, shows } from './support/parts.ts';
import { fail, incidentsOf, scenario, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

const kept = async () => ((await stage.driven.storage('local'))['history'] ?? []) as { id: string }[];

describe('the history', () => {
  it('keeps nothing until the reader wants it, and then what there is', async () => {
    const { driven } = stage;
    const page = await fail(driven, 'wrong-redirect-uri');
    expect(await kept()).toEqual([]);
    await driven.inExtension(`browser.storage.local.set({ historyDays: 7 })`);
    await until(async () => (await kept()).length === 1, 'the failure to be kept');
    await page.close();
  });

  it('is searched, read again and deleted on a page of its own', async () => {
    const { driven } = stage;
    const page = await fail(driven, 'not-assigned');
    await until(async () => (await kept()).length === 2, 'both failures');
    const history = await driven.extensionPage('sign-in-history.html');
    const listed = () =>
      history.evaluate(() =>
        [...document.querySelectorAll('[data-part="incident"] .code')].map((code) => code.textContent),
      );
    await until(async () => (await listed()).join() === 'AADSTS50105,AADSTS50011', 'the list');
    await history.type('[data-part="search"]', 'wrong address');
    await until(async () => (await listed()).join() === 'AADSTS50011', 'what fits');
    await history.click('[data-part="incident"]');
    await until(
      () => history.evaluate(() => document.querySelector('[data-part="explained"] h1') !== null),
      'the explanation',
    );
    await history.click('[data-part="forget"]');
    await until(async () => (await kept()).length === 1, 'one to be deleted');
    await history.click('[data-part="delete-all"]');
    expect(await kept()).toHaveLength(1);
    await history.click('[data-part="delete-all"]');
    await until(async () => (await kept()).length === 0, 'all to be deleted');
    // What the session still held would come back with the next failure.
    const later = await fail(driven, 'unknown-code');
    await until(async () => (await kept()).length > 0, 'the next failure to be kept');
    expect(await kept()).toHaveLength(1);
    await history.bringToFront();
    await history.click('[data-part="delete-all"]');
    await history.click('[data-part="delete-all"]');
    await until(async () => (await kept()).length === 0, 'that to be deleted');
    await later.close();
    await history.close();
    await page.close();
  });

  it('is saved as a file, which holds what is kept', async () => {
    const { driven } = stage;
    const folder = mkdtempSync(path.join(tmpdir(), 'signpost-downloads-'));
    const saved = path.join(folder, 'signpost-history.json');
    const page = await fail(driven, 'wrong-redirect-uri');
    await until(async () => (await kept()).length > 0, 'the failure to be kept');
    await driven.saveDownloads(folder);
    const history = await driven.extensionPage('sign-in-history.html');
    await shows(history, 'export');
    await history.click('[data-part="export"]');
    // It has its name once it is whole.
    const [first, ...others] = await until(
      () => JSON.parse(readFileSync(saved, 'utf8')) as IncidentSummary[],
      'the file',
    );
    expect(others).toEqual([]);
    const { correlationId } = traceOf('wrong-redirect-uri');
    expect(first).toMatchObject({ code: 'AADSTS50011', details: { correlationId } });
    expect(readdirSync(folder)).toEqual(['signpost-history.json']);
    await history.click('[data-part="delete-all"]');
    await history.click('[data-part="delete-all"]');
    await until(async () => (await kept()).length === 0, 'all to be deleted');
    await history.close();
    await page.close();
    rmSync(folder, { recursive: true });
  });

  it('goes when the reader no longer wants it, also with what the popup takes off the list', async () => {
    const { driven } = stage;
    const page = await fail(driven, 'unknown-app');
    const tabId = await driven.tabId(page);
    await until(async () => (await kept()).length > 0, 'the failure to be kept');
    const popup = await driven.openPopup(page);
    await shows(popup, 'forget-all');
    await click(popup, 'forget-all');
    await until(async () => (await incidentsOf(driven, tabId)).length === 0, 'the list to be empty');
    await until(async () => (await kept()).length === 0, 'the history to forget it too');
    await until(async () => (await driven.badge(page)).text === '', 'the badge to go');
    await driven.inExtension(`browser.storage.local.set({ historyDays: 0 })`);
    await until(async () => !('history' in (await driven.storage('local'))), 'nothing to be left');
    await popup.close();
    await page.close();
  });
});

describe('the options', () => {
  it('are saved at once, and every page follows', async () => {
    const { driven } = stage;
    const options = await driven.extensionPage('options.html');
    await shows(options, 'theme');
    await options.select('[data-part="theme"]', 'dark');
    const theme = () => options.evaluate(() => document.documentElement.dataset['theme']);
    await until(async () => (await theme()) === 'dark', 'dark');
    const ground = () => options.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(22, 28, 27)');
    await driven.inExtension(`browser.storage.local.remove('theme')`);
    await options.close();
  });

  it('say which keys open the popup', async () => {
    const { driven } = stage;
    const commands = (await driven.inExtension(`browser.commands.getAll()`)) as {
      name: string;
      shortcut: string;
    }[];
    expect(commands).toMatchObject([{ name: '_execute_action', shortcut: 'Alt+Shift+S' }]);
    const page = await driven.newPage();
    await open(page, scenario('healthy-sign-in').start);
    const options = await driven.extensionPage('options.html');
    await until(
      async () => /Alt\+Shift\+S/.test(await options.evaluate(() => document.body.innerText)),
      'the shortcut',
    );
    await options.close();
    await page.close();
  });
});
