import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { open, walk } from './browser/walk.ts';
import { alarmsOf, browserName, incidentsOf, scenario, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

const failure = scenario('wrong-redirect-uri');
/** A site that Signpost may not read, and hears nothing of. */
const elsewhere = 'https://app.contoso.example/';

describe('the background', () => {
  it('is stopped by the browser whenever it likes; the next failure wakes it and is recorded', async () => {
    const { driven } = stage;
    await driven.stopBackground();
    expect(await driven.isBackgroundRunning()).toBe(false);
    const page = await driven.newPage();
    await walk(page, failure);
    const tabId = await driven.tabId(page);
    await until(
      async () => (await alarmsOf(driven, tabId))[0]?.surfaces.includes('page-text'),
      'the failure',
    );
    await page.close();
  });

  it('keeps what it knew through a stop', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, failure);
    const tabId = await driven.tabId(page);
    await until(async () => (await alarmsOf(driven, tabId)).length, 'the failure');
    // In the middle of its work: the watcher sends again what nobody confirmed.
    await driven.stopBackground();
    await until(
      async () => (await alarmsOf(driven, tabId))[0]?.surfaces.includes('page-text'),
      'what the watcher saw, sent again',
    );
    expect(await alarmsOf(driven, tabId)).toHaveLength(1);
    await open(page, scenario('healthy-sign-in').start);
    await until(
      async () => (await driven.badge(page)).text === '1',
      'the badge, set again by the new background',
    );
    await page.close();
  });

  it('puts the badge back wherever the tab goes: a navigation wipes it', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, failure);
    await until(async () => (await driven.badge(page)).text === '1', 'the badge');
    await driven.stopBackground();
    await open(page, elsewhere);
    await until(async () => (await driven.badge(page)).text === '1', 'the badge, on a site nobody watches');
    await page.close();
  });

  // Firefox goes on waking it for a listener that was removed.
  it.runIf(browserName === 'chromium')(
    'sleeps on wherever tabs go, once nothing that failed is kept',
    async () => {
      const { driven } = stage;
      const page = await driven.newPage();
      await walk(page, failure);
      await until(async () => (await driven.badge(page)).text === '1', 'the badge');
      await open(page, elsewhere);
      await driven.inExtension(
        'browser.runtime.sendMessage({ type: "forget", ids: "all", incognito: false })',
      );
      await driven.stopBackground();
      await open(page, elsewhere);
      await open(page, 'about:blank');
      expect(await driven.isBackgroundRunning()).toBe(false);
      await page.close();
    },
  );

  it.each(['healthy-complete-sign-in', 'healthy-form-post'])(
    'lets a later success settle what failed before: %s',
    async (success) => {
      const { driven } = stage;
      const page = await driven.newPage();
      await walk(page, scenario('wrong-password'));
      const tabId = await driven.tabId(page);
      await until(async () => (await driven.badge(page)).text === '1', 'the badge');
      await walk(page, scenario(success));
      await until(async () => (await driven.badge(page)).text === '', 'the badge to go');
      expect((await incidentsOf(driven, tabId)).filter(({ quiet }) => !quiet)).toMatchObject([
        { code: 'AADSTS50126', settled: true },
      ]);
      await page.close();
    },
  );

  it('tolerates a watcher that is injected twice', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, failure);
    const tabId = await driven.tabId(page);
    const before = await until(async () => {
      const [alarm] = await alarmsOf(driven, tabId);
      return alarm?.surfaces.includes('page-text') && (await driven.storage());
    }, 'the failure');
    await driven.inExtension(
      `browser.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['/watcher.js'] })`,
    );
    const second = await driven.newPage();
    await walk(second, scenario('unknown-app'));
    const secondTab = await driven.tabId(second);
    await until(async () => (await alarmsOf(driven, secondTab)).length, 'a later failure');
    const { incidents } = (await driven.storage()) as { incidents: { tabId: number }[] };
    expect(incidents.filter((incident) => incident.tabId === tabId)).toEqual(
      (before['incidents'] as { tabId: number }[]).filter((incident) => incident.tabId === tabId),
    );
    await page.close();
    await second.close();
  });

  it.each([
    ['observeResponses', 'observer'],
    ['marks', 'highlight'],
  ])('has no code in a page for what the reader switched off: %s', async (setting, script) => {
    const { driven } = stage;
    /** In either world of a page whose failure was read from its text, and so by the finder. */
    const isLoaded = async () => {
      const page = await driven.newPage();
      await walk(page, scenario('wrong-redirect-uri'));
      const tabId = await driven.tabId(page);
      await until(
        async () => (await alarmsOf(driven, tabId)).some(({ surfaces }) => surfaces.includes('page-text')),
        'the failure to be found all the same',
      );
      const inPage = await page.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(String));
      const inOurWorld = await driven.inExtensionWorld(page, () =>
        Object.getOwnPropertySymbols(globalThis).map(String),
      );
      await page.close();
      return [...inPage, ...inOurWorld].includes(`Symbol(signpost.${script})`);
    };
    await until(isLoaded, `the ${script} to be loaded`);
    await driven.inExtension(`browser.storage.local.set({ ${setting}: false })`);
    await until(async () => !(await isLoaded()), `pages without the ${script}`);
    await driven.inExtension(`browser.storage.local.remove('${setting}')`);
    await until(isLoaded, `the ${script} to be back`);
  });
});
