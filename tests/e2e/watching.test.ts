import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { open, walk } from './browser/walk.ts';
import { becomes } from './support/becomes.ts';
import { click, has, shows as showsPart, texts } from './support/parts.ts';
import { failAgain, failing, restorable } from './support/restorable.ts';
import { keptOf, marked, shows } from './support/tab-state.ts';
import { incidentsOf, scenario, setStage, type Stage } from './support/signpost.ts';

const spa = 'https://spa.contoso.example/*';
const renewal = scenario('silent-renewal');

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ allowable: [spa] });
  stage.identityProvider.alsoServe([restorable]);
});
afterAll(() => stage?.close());

interface Api {
  permissions: { request(wanted: unknown): Promise<boolean> };
}

const registered = async () =>
  (await stage.driven.inExtension(
    `browser.scripting.getRegisteredContentScripts().then((all) =>
      all.find(({ id }) => id === 'watcher')?.matches ?? [])`,
  )) as string[];

describe('a site that hides its sign-in errors', () => {
  it('is watched after one click, from its next load on', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, scenario('spa-token-error'));
    const tabId = await driven.tabId(page);
    expect(await incidentsOf(driven, tabId)).toEqual([]);
    await driven.allowSite(spa);
    await until(async () => (await registered()).includes(spa), 'the watcher to be registered');

    await walk(page, scenario('spa-token-error'));
    const [incident] = await until(async () => {
      const found = await incidentsOf(driven, tabId);
      return found.some(({ surfaces }) => surfaces.includes('response')) && found;
    }, 'the answer of the token call');
    expect(incident).toMatchObject({ code: 'AADSTS7000218', quiet: false });
    await page.close();
  });

  it('lists its silent renewals for developers alone, with what usually causes them, and alarms nobody', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, { ...renewal, start: `${new URL(spa).origin}/silent-renewal?state=${renewal.name}` });
    const tabId = await driven.tabId(page);
    await until(
      async () =>
        (await incidentsOf(driven, tabId))
          .map(({ code }) => code)
          .sort()
          .join() === 'AADSTS16000,AADSTS50058',
      'both renewals',
    );
    const quiet = 'Nobody was kept waiting';
    let popup = await driven.openPopup(page);
    await showsPart(popup, 'empty');
    expect((await popup.text()).match(/AADSTS(?:50058|16000)/)).toBeNull();

    const options = await driven.extensionPage('options.html');
    await showsPart(options, 'role-developer');
    await click(options, 'role-developer');
    await options.close();
    popup = await driven.openPopup(page);
    await showsPart(popup, 'incident', new RegExp(quiet));
    await showsPart(popup, 'cause');
    const code = async () => (await texts(popup, 'code'))[0]!;
    const causesByCode = new Map([[await code(), await texts(popup, 'cause')]]);
    await click(popup, 'incident', quiet);
    await until(async () => !causesByCode.has(await code()), 'the other one');
    causesByCode.set(await code(), await texts(popup, 'cause'));
    expect(causesByCode.get('AADSTS50058')).toContainEqual(expect.stringMatching(/third-party cookies/));
    expect(causesByCode.get('AADSTS16000')).toContainEqual(expect.stringMatching(/several accounts/i));
    await driven.inExtension(`browser.storage.local.remove('role')`);
    expect((await driven.badge(page)).text).toBe('');
    await popup.close();
    await page.close();
  });

  it('stays watched when the browser forgets its scripts, as an update makes it', async () => {
    const { driven } = stage;
    await driven.inExtension(`browser.scripting.unregisterContentScripts()`);
    await driven.inExtension(`browser.storage.local.set({ observeResponses: false })`);
    await until(async () => (await registered()).includes(spa), 'the watcher to be back');
    await driven.inExtension(`browser.storage.local.remove('observeResponses')`);
  });

  it('is listed in the options, and left alone again after a click there', async () => {
    const { driven } = stage;
    const options = await driven.extensionPage('options.html');
    const listed = () =>
      options.evaluate(() => document.querySelector('[data-part="sites"]')?.textContent ?? '');
    await until(async () => (await listed()).includes('spa.contoso.example'), 'the site in the list');
    // Chromium lets nobody but its own settings take back what a manifest asks for.
    if (driven.name === 'firefox') await options.click('[data-part="site-remove"]');
    else await driven.forbidSite(spa);
    await until(async () => !(await listed()).includes('spa.contoso.example'), 'the site to be gone');
    await until(async () => (await registered()).length === 0, 'the watcher to be taken away');
    await options.close();
  });
});

describe('the popup on a page nobody watches', () => {
  it('asks the browser for that site alone, in the click itself', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await open(page, 'https://app.contoso.example/');
    const popup = await driven.clickToolbarButton(page);
    await showsPart(popup, 'watch-site');
    // Chromium asks in a window of its own, which closes the popup: there, what is asked for is all that can be seen.
    await popup.evaluate((isAnswered: boolean) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api; asked: unknown[] };
      const { permissions } = world.browser ?? world.chrome;
      const request = permissions.request.bind(permissions);
      world.asked = [];
      permissions.request = (wanted) => {
        world.asked.push([wanted, navigator.userActivation.isActive]);
        return isAnswered ? request(wanted) : new Promise(() => undefined);
      };
    }, driven.name === 'firefox');
    await popup.click('[data-part="watch-site"]');
    const asked = () => popup.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
    await until(async () => (await asked()).length > 0, 'the question');
    expect(await asked()).toEqual([[{ origins: ['https://app.contoso.example/*'] }, true]]);
    if (driven.name === 'firefox') {
      await showsPart(popup, 'reload');
      await until(async () => (await registered()).length > 0, 'the site to be watched');
    }
    await popup.close();
    await page.close();
  });

  it('says which frames it does not reach, and reads those it does', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await open(page, 'https://app.contoso.example/?frames');
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), {
        src: 'https://other.example/',
        width: 300,
      });
      document.body.append(frame);
    });
    const popup = await driven.clickToolbarButton(page);
    await until(async () => /other\.example/.test(await popup.text()), 'the frame’s name');
    await popup.close();
    await page.close();
  });

  it('says that the browser’s own pages are closed, and stands ready for a typed code', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    const closed = driven.name === 'firefox' ? 'about:license' : 'chrome://version/';
    void page.goto(closed, { waitUntil: [] });
    await until(async () => (await page.evaluate('location.href')) === closed, 'the page of the browser');
    const popup = await driven.clickToolbarButton(page);
    await until(async () => /closed to extensions/.test(await popup.text()), 'the sentence');
    const focused = () =>
      popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['part']);
    await until(async () => (await focused()) === 'typed-code', 'the focus in the field');
    await popup.close();
    await page.close();
  });

  it('marks what it finds where it stands', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await open(page, 'https://app.contoso.example/');
    await page.evaluate(() => {
      document.body.append('AADSTS50105: The signed in user is not assigned to a role for the application.');
    });
    const popup = await driven.clickToolbarButton(page);
    await until(async () => /AADSTS50105/.test(await popup.text()), 'the explanation');
    const highlighted = () => page.evaluate(() => [...(CSS.highlights.get('signpost') ?? [])].map(String));
    await until(async () => (await highlighted()).join() === 'AADSTS50105', 'the mark');
    await popup.close();
    await page.close();
  });
});

describe('access that was taken away', () => {
  it('is said by the popup, with the one click that mends it', async () => {
    const { driven } = stage;
    await driven.giveAccess(false);
    const page = await driven.newPage();
    await open(page, 'https://app.contoso.example/');
    let popup = await driven.openPopup(page);
    await showsPart(popup, 'allow-sign-in-hosts');
    await driven.giveAccess(true);
    popup = await driven.openPopup(page);
    await showsPart(popup, 'empty');
    expect(await has(popup, 'access-missing')).toBe(false);
    await popup.close();
    await page.close();
  });

  it('ends what is kept of pages that are open, and begins anew with them when it is given back', async () => {
    const { driven } = stage;
    const [before, during, working] = [
      await driven.newPage(),
      await driven.newPage(),
      await driven.newPage(),
    ];
    const [first, second, third] = [
      await driven.tabId(before),
      await driven.tabId(during),
      await driven.tabId(working),
    ];
    await open(working, scenario('healthy-sign-in').start);
    await before.bringToFront();
    await open(before, failing);
    await becomes(() => keptOf(driven, first), { badge: '1', alarms: ['AADSTS50011'] });
    await driven.giveAccess(false);
    // What stands there stays; what fails there now, and on pages opened now, is nobody's business.
    const isSaid = (said: string, tabId: number) =>
      stage.driven.inExtension(`new Promise((resolve) => browser.runtime.onMessage.addListener(
        ({ type }, { tab }) => void (type === '${said}' && tab?.id === ${tabId} && resolve(true))))`);
    const isRead = isSaid('evidence', first);
    await before.bringToFront();
    await before.evaluate(failAgain);
    await isRead;
    const isAsked = isSaid('may-hold-failure', third);
    await working.bringToFront();
    await working.evaluate(failAgain);
    await isAsked;
    await during.bringToFront();
    await open(during, failing);
    await during.evaluate(failAgain);
    await driven.giveAccess(true);
    await becomes(() => keptOf(driven, second), { badge: '2', alarms: ['AADSTS50011', 'AADSTS700016'] });
    await shows(driven, second, marked('AADSTS50011', 'AADSTS700016'));
    expect(await keptOf(driven, first)).toEqual({ badge: '1', alarms: ['AADSTS50011'] });
    // Its watcher, which was refused the finder, makes room for a new one.
    await becomes(() => keptOf(driven, third), { badge: '1', alarms: ['AADSTS700016'] });
    await working.close();
    await before.close();
    await during.close();
  });
});
