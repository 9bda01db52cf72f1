import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { open } from './browser/walk.ts';
import { switchOffAndOn } from './browser/switch-off-and-on.ts';
import { askAndFail, failAgain, failing, restorable } from './support/restorable.ts';
import { browserName, setStage, type Stage } from './support/signpost.ts';

/** Signpost begins anew while a failed sign-in page is open: the old scripts end, the new ones begin where they were. */

const built = path.resolve(`.output/${browserName === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const { browser_specific_settings } = JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8')) as {
  browser_specific_settings?: { gecko: { id: string } };
};
const geckoId = browser_specific_settings?.gecko.id;
const api = '(globalThis.browser ?? chrome)';

let folder: string;
let stage: Stage;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'signpost-update-'));
  cpSync(built, folder, { recursive: true });
  stage = await setStage({ extensionDir: folder });
  stage.identityProvider.alsoServe([restorable]);
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true });
});

/** @returns a page of the extension: whatever happens to it closes those it had */
async function ownPage(): Promise<Page> {
  const { browser, origin } = stage.driven;
  const own = await browser.newPage();
  await own.goto(`${origin}/icon/16.png`, { waitUntil: [] });
  return own;
}

/** Installs the same code as another version. @returns a page of it */
async function update(version: string): Promise<Page> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  await stage.driven.browser.installExtension(folder);
  const own = await ownPage();
  const running = () => own.evaluate(`${api}.runtime.getManifest().version`);
  await until(async () => (await running()) === version, 'the new version');
  return own;
}

/** What a page can see of us, of its own errors, and how often our element was there twice. */
const keepWatch = (page: Page) =>
  page.evaluate(() => {
    const seen = { errors: [] as string[], mostHosts: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('error', ({ message }) => seen.errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
    const count = () => {
      seen.mostHosts = Math.max(seen.mostHosts, document.querySelectorAll('signpost-card').length);
    };
    new MutationObserver(count).observe(document, { subtree: true, childList: true });
  });
const isMarked = (page: Page, ranges: number) =>
  page.evaluate(
    (wanted) =>
      CSS.highlights.get('signpost')?.size === wanted && document.querySelector('signpost-card') !== null,
    ranges,
  );

const kept = async (own: Page) =>
  (await own.evaluate(
    `${api}.storage.session.get('incidents').then(({ incidents = [] }) =>
      incidents.map(({ sightings }) => sightings[0].code).sort())`,
  )) as string[];

const newLives = [
  ['an update', () => update('9.9.9')],
  [
    'being switched off and on again',
    async () => {
      await switchOffAndOn(stage.driven, geckoId ?? new URL(stage.driven.origin).host);
      return ownPage();
    },
  ],
] as const;

describe.each(newLives)('%s', (_, begin) => {
  it('finds again what open pages show, and what fails on them then; its predecessor ends', async () => {
    const { driven } = stage;
    const page = await driven.browser.newPage();
    await open(page, failing);
    await until(() => isMarked(page, 2), 'the mark');
    await keepWatch(page);

    const own = await begin();
    await until(async () => (await kept(own)).length > 0, 'the failure on the open page');
    expect(await kept(own)).toEqual(['AADSTS50011']);
    await until(() => isMarked(page, 2), 'the mark');

    await page.evaluate(failAgain);
    await until(() => isMarked(page, 3), 'the mark on what failed since');
    await page.evaluate(askAndFail);
    const all = ['AADSTS50011', 'AADSTS500121', 'AADSTS700016'];
    await until(async () => (await kept(own)).length === all.length, 'all failures');
    expect(await kept(own)).toEqual(all);

    // Only the new scripts are there to follow the page: what goes from it goes from the marks.
    await page.evaluate(() => document.body.replaceChildren('Nothing failed.'));
    await until(() => page.evaluate(() => !CSS.highlights.has('signpost')), 'the marks to go');
    expect(await page.evaluate('seen')).toEqual({ errors: [], mostHosts: 1 });
    await page.close();
  });
});
