import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToContextMenu } from '../../../background/context-menu.ts';
import { forget } from '../../../background/forget.ts';
import { listenToLoginPopups } from '../../../background/login-popups.ts';
import { record, settle } from '../../../background/record.ts';
import { listenToRequests } from '../../../background/requests.ts';
import { listenToTabs } from '../../../background/tabs.ts';
import { askedItem, forgottenItem, incidentsItem } from '../../../platform/incidents.ts';
import { noon, sighting } from '../../components/fixtures.ts';

/** What the browser tells once: storage that refuses then, and windows that close meanwhile, must not lose it or keep too much. */

let windows: { incognito: boolean }[];
beforeEach(() => {
  fakeBrowser.reset();
  windows = [{ incognito: false }];
  vi.spyOn(browser.windows, 'getAll').mockImplementation((async () => windows) as never);
  vi.spyOn(browser.windows.onRemoved, 'addListener').mockReturnValue(undefined);
  vi.spyOn(browser.tabs.onReplaced, 'addListener').mockReturnValue(undefined);
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('closed'));
  vi.useFakeTimers({ now: noon, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const codes = async () => (await incidentsItem.getValue()).map(({ sightings: [first] }) => first!.code);
const becomes = (expected: string[]) =>
  vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await codes()).toEqual(expected);
  });

/** Storage takes nothing so many times, for a reason that passes. */
function refuse(times: number, key = ''): void {
  const set = browser.storage.session.set.bind(browser.storage.session);
  let left = times;
  vi.spyOn(browser.storage.session, 'set').mockImplementation((async (items: Record<string, unknown>) => {
    if (key in items || !key) if ((left -= 1) >= 0) throw new Error('An unexpected error occurred');
    return set(items);
  }) as never);
}

/** An answer with a number in its headers, as browsers tell of it: once. By default a wrong password's. */
function hearAnswer(code = 50126): void {
  const heard = vi.fn<(answer: object) => void>();
  Object.assign(browser, {
    webRequest: {
      onHeadersReceived: { addListener: (listener: typeof heard) => heard.mockImplementation(listener) },
    },
  });
  listenToRequests();
  heard({
    tabId: 1,
    frameId: 0,
    type: 'main_frame',
    url: 'https://login.microsoftonline.com/common/login',
    statusCode: 200,
    timeStamp: noon,
    incognito: false,
    responseHeaders: [{ name: 'x-ms-clitelem', value: `1,${code},0,,` }],
  });
}

describe('an ordinary step in headers', () => {
  const writesOf = () => vi.spyOn(browser.storage.session, 'set').mock;

  it('is written when the page has had time to load', async () => {
    const { calls } = writesOf();
    hearAnswer(50058);
    await vi.advanceTimersByTimeAsync(999);
    expect(calls).toEqual([]);
    await becomes(['AADSTS50058']);
  });

  it('is left out where the sign-in works at once', async () => {
    hearAnswer(50058);
    await settle(1, noon + 1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await codes()).toEqual([]);
  });
});

describe('what the browser tells once', () => {
  it('is written where storage refuses first: a failure in headers', async () => {
    refuse(3);
    hearAnswer();
    await becomes(['AADSTS50126']);
  });

  it('is written where storage refuses first: the last private window closed', async () => {
    windows = [{ incognito: true }];
    await record(1, [sighting('AADSTS50011')], true);
    windows = [];
    refuse(3);
    const closed = vi.spyOn(browser.windows.onRemoved, 'addListener');
    listenToTabs();
    closed.mock.calls[0]![0](1);
    await becomes([]);
  });

  it('is written where storage refuses first: a tab has another number', async () => {
    await record(1, [sighting('AADSTS50011')], false);
    refuse(3);
    const replaced = vi.spyOn(browser.tabs.onReplaced, 'addListener');
    listenToTabs();
    replaced.mock.calls[0]![0](7, 1);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await incidentsItem.getValue()).toMatchObject([{ tabId: 7 }]);
    });
  });
});

describe('what a private window saw', () => {
  it('is not kept when it arrives after the last of them closed', async () => {
    await record(1, [sighting('AADSTS50011')], true);
    expect(await codes()).toEqual([]);
  });

  it('is gone with the next wake where the background died as the last of them closed', async () => {
    windows = [{ incognito: true }];
    await record(1, [sighting('AADSTS50011')], true);
    windows = [{ incognito: false }];
    listenToTabs();
    await becomes([]);
  });

  it('and somebody selected there to ask about, is gone with the last of them, unasked', async () => {
    windows = [{ incognito: true }];
    const clicked = vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockReturnValue();
    browser.action.openPopup = () => Promise.reject(new Error('no window'));
    listenToContextMenu();
    const click = { menuItemId: 'explain-selection', selectionText: 'AADSTS50011' };
    clicked.mock.calls[0]![0](click as never, { incognito: true } as never);
    await vi.waitFor(async () => expect(await askedItem.getValue()).toMatchObject({ incognito: true }));
    windows = [{ incognito: false }];
    listenToTabs();
    await vi.waitFor(async () => expect(await askedItem.getValue()).toBeNull());
  });

  it('is gone also where what was taken off its list can’t be', async () => {
    windows = [{ incognito: true }];
    await record(1, [sighting('AADSTS50011')], true);
    await forget('all', true);
    await record(1, [sighting('AADSTS50105')], true);
    windows = [];
    refuse(Infinity, 'forgotten');
    listenToTabs();
    await becomes([]);
  });
});

describe('a failure the reader wants gone', () => {
  it('goes also where storage is too full to remember that', async () => {
    await record(1, [sighting('AADSTS50011')], false);
    refuse(Infinity, 'forgotten');
    await forget('all', false);
    expect(await codes()).toEqual([]);
    expect(await forgottenItem.getValue()).toEqual([]);
  });
});

describe('a login popup', () => {
  it.each([['x'], [7], [[null, [1], ['a', 'b'], [1, 2, 3]]]])(
    'leaves its failures to its opener where storage held %j',
    async (damaged) => {
      await browser.storage.session.set({ openers: damaged });
      const created = vi.spyOn(browser.tabs.onCreated, 'addListener');
      vi.spyOn(browser.windows, 'get').mockRejectedValue(new Error('closed'));
      listenToLoginPopups();
      created.mock.calls[0]![0]({ id: 1, openerTabId: 9, windowId: 3, incognito: false } as never);
      await record(1, [sighting('AADSTS50011')], false);
      await vi.waitFor(async () => expect(await incidentsItem.getValue()).toMatchObject([{ tabId: 9 }]));
    },
  );
});
