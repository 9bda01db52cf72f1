import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { startIdentityProvider, type IdentityProvider } from '../identity-provider/server.ts';
import type { DrivenBrowser } from './browser/driven-browser.ts';
import { launch } from './browser/launch.ts';
import { until } from './browser/until.ts';
import { open, walk } from './browser/walk.ts';
import { becomes } from './support/becomes.ts';
import { failing, restorable } from './support/restorable.ts';
import { browserName, incidentsOf, scenario } from './support/signpost.ts';
import { keptOf, marked, shows } from './support/tab-state.ts';

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

const stored = async (area: 'session' | 'local') => {
  const { incidents = [], history = [] } = (await driven.storage(area)) as Record<string, Incident[]>;
  return [...incidents, ...history];
};
const registered = async () =>
  (await driven.inExtension(
    `browser.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())`,
  )) as string[];

describe('a browser that starts again with the tabs it had', () => {
  it('knows the failure that still stands there, and nothing else but what was to be kept', async () => {
    await driven.inExtension(`browser.storage.local.set({ historyDays: 7, role: 'admin' })`);
    await driven.allowSite(spa);
    await until(async () => (await registered()).includes('watcher'), 'the site to be watched');
    const page = await driven.newPage();
    await open(page, failing);
    await shows(driven, await driven.tabId(page), marked('AADSTS50011'));
    await until(async () => (await stored('local')).length === 1, 'the history');
    const [before] = await stored('local');

    let t = Date.now();
    await driven.close();
    console.log('close', Date.now() - t);
    t = Date.now();
    driven = await launch(browserName, { identityProvider, profile });
    console.log('launch', Date.now() - t);
    const restored = (await until(
      () =>
        driven.inExtension(
          `browser.tabs.query({ url: '${new URL(failing).origin}/*' }).then(([tab]) => tab?.id)`,
        ),
      'the tab to be back',
    )) as number;
    console.log(JSON.stringify(await driven.inExtension(`browser.tabs.query({})`)));
    await driven.inExtension(`browser.tabs.update(${restored}, { active: true })`);
    await shows(driven, restored, marked('AADSTS50011'));
    console.log(JSON.stringify(await driven.storage()));
    console.log(JSON.stringify(await driven.storage('local')));
    console.log(await registered());
    console.log(Date.now() - t);
  });
});
