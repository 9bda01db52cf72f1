import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { giants, values } from '../hostile/corpus.ts';
import { hostileAddress, hostilePages } from '../hostile/pages.ts';
import { until } from './browser/until.ts';
import { open } from './browser/walk.ts';
import { startTrace, tasksOf, type Trace } from './support/trace.ts';
import {
  browserName,
  failElsewhere,
  incidentsOf,
  isFull,
  shareStage,
  type Stage,
} from './support/signpost.ts';

/** The corpus on pages of the real path: nothing executes, everything is bounded, nobody waits for us. */

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await shareStage([hostilePages]);
});
afterAll(() => stage?.close());
beforeEach(async () => {
  page = await stage.driven.newPage();
});
afterEach(() => page?.close());

async function visit(place: string, name = '') {
  await open(page, hostileAddress(place, name));
  await until(() => page.evaluate(`document.querySelector('#settled') !== null`), `${place} ${name}`, 20_000);
}

const stored = async () => ((await stage.driven.storage())['incidents'] ?? []) as Incident[];

describe('a hostile value', () => {
  it.each(Object.keys(values).filter((_, index) => isFull || index % 12 === 0))(
    'everywhere on a page, then in card and popup: %s',
    async (name) => {
      const { driven } = stage;
      await visit('value', name);
      const tabId = await driven.tabId(page);
      await until(
        async () =>
          (await incidentsOf(driven, tabId)).some(({ surfaces }) => surfaces.includes('page-text')) &&
          (await page.evaluate(`document.querySelector('signpost-card') !== null`)),
        'the failure and its mark',
      );
      const popup = await driven.openPopup(page);
      await until(async () => /AADSTS(?:50011|500121)/.test(await popup.text()), 'the explanation');
      const active = `document.querySelectorAll('img, iframe, object, embed, base, script:not([src]), [onerror], [onload]').length`;
      expect(await popup.evaluate(`[globalThis.hacked, ${active}].join()`)).toBe(',0');
      await popup.close();
      expect(await page.evaluate('String(globalThis.hacked)')).toBe('undefined');
      expect(JSON.stringify(await stored()).length).toBeLessThan(200_000);
      await driven.inExtension('browser.storage.session.set({ incidents: [] })');
    },
  );
});

describe('a giant', () => {
  let trace: Trace;
  beforeAll(async () => {
    trace = await startTrace(await stage.driven.newPage(), browserName);
  });

  const elsewhere = ['a line of 10 MB', '100,000 codes', 'deep JSON'];
  it.each([
    ...Object.keys(giants)
      .filter((_, index) => isFull || index % 4 === 1)
      .map((name) => [name, 'text'] as const),
    ...elsewhere
      .flatMap((name) => [[name, 'configuration'] as const, [name, 'answer'] as const])
      .filter((_, index) => isFull || index % 3 === 0),
  ])('%s as %s leaves little, and the background at work', async (name, place) => {
    const { driven } = stage;
    await visit(place, name);
    await failElsewhere(driven);
    const kept = await stored();
    expect(kept.length).toBeLessThanOrEqual(200);
    expect(JSON.stringify(kept).length).toBeLessThan(200_000);
    await driven.inExtension('browser.storage.session.set({ incidents: [] })');
  });

  it('keeps no page waiting for 50 ms', async () => {
    const tasks = tasksOf(await trace.stop(), stage.driven.origin);
    expect(tasks.length > 0).toBe(browserName === 'chromium');
    expect(tasks.filter((time) => time >= 50)).toEqual([]);
  });
});

describe('a page that forges, floods and replays', () => {
  it('alarms no more often than one page may, and silences nothing elsewhere', async () => {
    const { driven } = stage;
    await visit('flood');
    const tabId = await driven.tabId(page);
    await failElsewhere(driven);
    const found = await incidentsOf(driven, tabId);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(100);
    expect(found.every(({ surfaces }) => surfaces.join() === 'response')).toBe(true);
    await driven.inExtension('browser.storage.session.set({ incidents: [] })');
  });
});

describe('our own pages', () => {
  it.each(['popup.html', 'options.html', 'catalogue.html'])(
    '%s turns no text into markup or code',
    async (path) => {
      const own = await stage.driven.extensionPage(path);
      const tried = (code: string) =>
        own.evaluate(`(() => { try { ${code}; return 'done'; } catch (error) { return error.name; } })()`);
      expect(await tried(`document.createElement('p').innerHTML = '<b>x</b>'`)).toBe('TypeError');
      expect(await tried(`document.createElement('script').text = '1'`)).toBe('TypeError');
      expect(await tried(`trustedTypes.createPolicy('own', {})`)).toBe('TypeError');
      await until(() => own.evaluate('document.body.innerText.length > 20'), 'the page to render');
      await own.close();
    },
  );
});
