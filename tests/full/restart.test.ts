import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { summarize } from '../../incidents/summarize.ts';
import { startIdentityProvider, type IdentityProvider } from '../identity-provider/server.ts';
import type { DrivenBrowser } from '../e2e/browser/driven-browser.ts';
import { launch } from '../e2e/browser/launch.ts';
import { until } from '../e2e/browser/until.ts';
import { open, walk } from '../e2e/browser/walk.ts';
import { becomes } from '../e2e/support/becomes.ts';
import { failAgain, failing, restorable } from '../e2e/support/restorable.ts';
import { alarmsOf, browserName, failElsewhere, scenario } from '../e2e/support/signpost.ts';
import { keptOf, marked, shows } from '../e2e/support/tab-state.ts';

/** A browser closes with a failed sign-in open, and starts again with the tabs it had. */

const spa = 'https://spa.contoso.example/*';
const profile = mkdtempSync(path.join(tmpdir(), 'signpost-profile-'));
let identityProvider: IdentityProvider;
let driven: DrivenBrowser;

beforeAll(async () => {
  identityProvider = await startIdentityProvider();
  identityProvider.alsoServe([restorable]);
  driven = await launch(browserName, { identityProvider, profile, allowable: [spa] });
});
afterAll(async () => {
  await driven?.close();
  await identityProvider?.close();
  rmSync(profile, { recursive: true });
});

type Kept = Record<'session' | 'local', Incident[]>;
/** What is kept of failures: in this session, and in the history. */
async function kept(): Promise<Kept> {
  const [{ incidents }, { history }] = await Promise.all([
    driven.storage('session'),
    driven.storage('local'),
  ]);
  return { session: (incidents ?? []) as Incident[], local: (history ?? []) as Incident[] };
}
const registered = async () =>
  (await driven.inExtension(
    `browser.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())`,
  )) as string[];
const all = ['observer', 'watcher'];

const ofPage = (incident: Incident) =>
  summarize(incident).url === new URL(failing).origin + new URL(failing).pathname &&
  summarize(incident).code === 'AADSTS50011';

const failedOnce = { badge: '1', alarms: ['AADSTS50011'] };

/** Fails a sign-in in a private window of its own. @returns the number of its tab */
async function failPrivately(): Promise<number> {
  const tabId = (await driven.inExtension(
    `browser.windows.create({ incognito: true, url: ${JSON.stringify(failing)} }).then(({ tabs }) => tabs[0].id)`,
  )) as number;
  await becomes(() => keptOf(driven, tabId), failedOnce);
  return tabId;
}

describe('a private window', () => {
  it('leaves nothing of its failures once the last of them closes, and nothing in the history', async () => {
    await driven.inExtension(`browser.storage.local.set({ historyDays: 7, role: 'admin' })`);
    await failElsewhere(driven);
    const [first, second] = [await failPrivately(), await failPrivately()];
    const flags = async (area: keyof Kept) => (await kept())[area].map(({ incognito }) => incognito);
    await driven.inExtension(`browser.tabs.remove(${first})`);
    await until(
      () => driven.inExtension(`browser.tabs.get(${first}).then(() => false, () => true)`),
      'it to close',
    );
    expect(await keptOf(driven, second)).toEqual(failedOnce);
    expect(await flags('session')).toContain(true);
    await driven.inExtension(`browser.tabs.remove(${second})`);
    await becomes(() => flags('session'), [false]);
    expect(await flags('local')).toEqual([false]);
  });
});

describe('a browser that starts again with the tabs it had', () => {
  it('knows the failure that still stands there, and nothing else but what was to be kept', async () => {
    await driven.allowSite(spa);
    await until(async () => (await registered()).join() === all.join(), 'the site to be watched');
    const page = await driven.newPage();
    await open(page, failing);
    await shows(driven, await driven.tabId(page), marked('AADSTS50011'));
    await failPrivately();
    const before = await until(async () => (await kept()).local.find(ofPage), 'the history');

    await driven.close();
    driven = await launch(browserName, { identityProvider, profile });
    expect(await registered()).toEqual(all);
    expect(await driven.storage('local')).toMatchObject({ historyDays: 7, role: 'admin' });
    const tabId = (await until(
      () =>
        driven.inExtension(
          `browser.tabs.query({ url: ${JSON.stringify(failing)} }).then(([tab]) => tab?.id)`,
        ),
      'the tab to be back',
    )) as number;
    // Firefox loads tabs when they are looked at.
    await driven.inExtension(`browser.tabs.update(${tabId}, { active: true })`);
    await shows(driven, tabId, marked('AADSTS50011'));
    await driven.inExtensionWorld(tabId, failAgain);
    await shows(driven, tabId, marked('AADSTS50011', 'AADSTS700016'));
    await until(async () => (await kept()).local.length === 3, 'all failures in the history');
    const [again, ...others] = (await kept()).local.filter(ofPage);
    expect(others).toEqual([]);
    expect(summarize(again!).firstSeenAt).toBe(summarize(before).firstSeenAt);
    expect(new Set((await kept()).session.map((incident) => incident.tabId))).toEqual(new Set([tabId]));
  });

  it('watches the site it was let watch', async () => {
    const page = await driven.newPage();
    await walk(page, scenario('spa-token-error'));
    const tabId = await driven.tabId(page);
    await becomes(async () => (await alarmsOf(driven, tabId)).map(({ code }) => code), ['AADSTS7000218']);
  });
});
