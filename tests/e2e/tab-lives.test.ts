import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { open } from './browser/walk.ts';
import { undoCloseTab } from './browser/undo-close-tab.ts';
import { becomes } from './support/becomes.ts';
import {
  answer,
  askAndFail,
  failAgain,
  failing,
  preparable,
  quiet,
  restorable,
} from './support/restorable.ts';
import {
  alarmsOf,
  browserName,
  failElsewhere,
  incidentsOf,
  shareStage,
  type Stage,
} from './support/signpost.ts';
import { keptOf, marked, nothing, shows } from './support/tab-state.ts';

/** What becomes of a failure when its tab is closed, moved, unloaded, copied, left and come back to, or prepared unseen. */

const failed = marked('AADSTS50011');
const failedTwice = marked('AADSTS50011', 'AADSTS700016');

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage([restorable]);
});
afterAll(() => stage?.close());

async function failedPage(): Promise<{ page: Page; tabId: number }> {
  const page = await stage.driven.newPage();
  await open(page, failing);
  const tabId = await stage.driven.tabId(page);
  await shows(stage.driven, tabId, failed);
  return { page, tabId };
}

/** Does something to a tab in the moment in which the background hears of its failure. */
const amidFailure = (tabId: number, event: string, act: string, options = '') =>
  stage.driven.inExtension(`(() => {
    const isMeant = (first, sender) => (sender?.tab?.id ?? first.tabId) === ${tabId};
    const act = (first, sender) => {
      if (!isMeant(first, sender) || (first.type === 'main_frame' && !first.url.includes('/failing'))) return;
      ${event}.removeListener(act);
      void ${act};
    };
    ${event}.addListener(act${options});
  })()`);

const headers = 'browser.webRequest.onHeadersReceived';
const ofSignIn = ", { urls: ['https://login.microsoftonline.com/*'] }";

describe('a tab', () => {
  it.each([
    ['the first headers', headers, ofSignIn],
    ['the first words of its page', 'browser.runtime.onMessage', ''],
  ])('that closes amid its failure leaves what was seen, once: on %s', async (_, event, options) => {
    const { driven } = stage;
    const page = await driven.newPage();
    const tabId = await driven.tabId(page);
    await amidFailure(tabId, event, `browser.tabs.remove(${tabId})`, options);
    // The page goes while it loads.
    await open(page, failing).catch(() => undefined);
    await until(() => page.isClosed(), 'the tab to close');
    await failElsewhere(driven);
    expect((await alarmsOf(driven, tabId)).map(({ code }) => code)).toEqual(['AADSTS50011']);
  });

  it('that moves to another window keeps its mark and badge, and says what fails there', async () => {
    const { driven } = stage;
    const { tabId } = await failedPage();
    await driven.inExtension(`browser.windows.create({ tabId: ${tabId} })`);
    await shows(driven, tabId, failed);
    await driven.inExtensionWorld(tabId, failAgain);
    await shows(driven, tabId, failedTwice);
    await driven.inExtension(`browser.tabs.remove(${tabId})`);
  });

  it('that is copied has a mark, a badge and a failure of its own', async () => {
    const { driven } = stage;
    const { page, tabId } = await failedPage();
    const copy = (await driven.inExtension(
      `browser.tabs.duplicate(${tabId}).then(({ id }) => id)`,
    )) as number;
    expect(copy).not.toBe(tabId);
    await shows(driven, copy, failed);
    await driven.inExtensionWorld(copy, failAgain);
    await shows(driven, copy, failedTwice);
    await shows(driven, tabId, failed);
    await page.close();
    await shows(driven, copy, failedTwice);
    await driven.inExtension(`browser.tabs.remove(${copy})`);
  });

  // Chromium gives it another number, and may load it again at once: a driven tab is looked at.
  it('that is unloaded to save memory keeps its failure, and its mark when it is opened again', async () => {
    const { driven } = stage;
    const { tabId } = await failedPage();
    const [failure] = await incidentsOf(driven, tabId);
    await driven.newPage(); // In front of it.
    await driven.inExtension(`browser.tabs.discard(${tabId})`);
    const unloaded = `browser.tabs.query({ discarded: true }).then(([tab]) => tab?.id)`;
    const id = (await until(() => driven.inExtension(unloaded), 'the tab to be unloaded')) as number;
    await until(async () => (await incidentsOf(driven, id))[0]?.id === failure!.id, 'its failure');
    const { badge, alarms } = failed;
    await becomes(() => keptOf(driven, id), { badge, alarms });
    await driven.inExtension(`browser.tabs.update(${id}, { active: true })`);
    await shows(driven, id, failed);
    expect((await incidentsOf(driven, id)).map((incident) => incident.id)).toEqual([failure!.id]);
    await driven.inExtension(`browser.tabs.remove(${id})`);
  });

  it('that is closed and brought back is marked like any other', async () => {
    const { driven } = stage;
    const { page } = await failedPage();
    await page.close();
    const restored = await undoCloseTab(driven);
    await shows(driven, restored, failed);
    await driven.inExtension(`browser.tabs.remove(${restored})`);
  });
});

describe('a page somebody comes back to', () => {
  /** Goes on in the same tab, and back by history, to the very document that was left. */
  async function leaveAndReturn(page: Page, tabId: number): Promise<void> {
    const { driven } = stage;
    await driven.inExtensionWorld(tabId, () => void (document.documentElement.dataset['left'] = 'true'));
    await open(page, quiet);
    await comeBack(tabId);
    expect(await driven.inExtensionWorld(tabId, () => document.documentElement.dataset['left'])).toBe('true');
  }

  const comeBack = async (tabId: number) => {
    const { driven } = stage;
    await driven.inExtension(`browser.tabs.goBack(${tabId})`);
    await until(
      () => driven.inExtensionWorld(tabId, () => location.pathname.endsWith('/failing')),
      'the page to be back',
    );
  };

  it('shows its mark as before, and what fails on it then', async () => {
    const { driven } = stage;
    const { page, tabId } = await failedPage();
    await leaveAndReturn(page, tabId);
    await shows(driven, tabId, failed);
    await driven.inExtensionWorld(tabId, failAgain);
    await shows(driven, tabId, failedTwice);
    await page.evaluate(askAndFail);
    await shows(driven, tabId, {
      ...marked('AADSTS50011', 'AADSTS500121', 'AADSTS700016'),
    });
    expect(await incidentsOf(driven, tabId)).toHaveLength(3);
    await page.close();
  });

  it('shows its mark also when it was left amid its failure, and the page in between shows none', async () => {
    const { driven } = stage;
    const { page, tabId } = await failedPage();
    await amidFailure(
      tabId,
      'browser.runtime.onMessage',
      `browser.tabs.update(${tabId}, { url: '${quiet}' })`,
    );
    await driven.inExtensionWorld(tabId, failAgain);
    await until(
      () => driven.inExtensionWorld(tabId, () => document.title === 'Quiet'),
      'the page in between',
    );
    await failElsewhere(driven);
    const { badge, alarms } = failedTwice;
    await shows(driven, tabId, { ...nothing, badge, alarms });
    await comeBack(tabId);
    await shows(driven, tabId, failedTwice);
    expect(await incidentsOf(driven, tabId)).toHaveLength(2);
    await page.close();
  });
});

describe('a page that is prepared before anybody asks for it', () => {
  it('fails for nobody until it is opened', async () => {
    const { driven, identityProvider } = stage;
    const page = await driven.newPage();
    await open(page, quiet);
    const tabId = await driven.tabId(page);
    const isPossible = await page.evaluate(() => HTMLScriptElement.supports('speculationrules'));
    // Where Firefox learns it, this fails, and says that it is to be tested there.
    expect(isPossible).toBe(browserName === 'chromium');
    if (!isPossible) return;
    const before = identityProvider.requests.length;
    const asked = (url: string) =>
      identityProvider.requests.slice(before).filter((request) => request.url === url).length;
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, preparable);
    await until(() => asked(answer) > 0, 'the prepared page to run');
    await failElsewhere(driven);
    await shows(driven, tabId, nothing);
    await page.evaluate((url) => void setTimeout(() => location.assign(url)), preparable);
    await shows(driven, tabId, marked('AADSTS50011', 'AADSTS500121'));
    // It was the prepared page that opened, not one asked for anew.
    expect(asked(preparable)).toBe(1);
    await driven.inExtension(`browser.tabs.remove(${tabId})`);
  });
});
