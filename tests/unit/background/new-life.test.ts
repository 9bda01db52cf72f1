import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onNewLife } from '../../../background/new-life.ts';
import { syncPageScripts, watchOpenTabs } from '../../../background/page-scripts.ts';

/** What is done once in a life of the extension, and how often where the background dies or the browser refuses. */

type Script = { id: string; matches: string[] };
let registered: Script[];
let open: { id: number; url: string }[];
let origins: string[];
const asked = vi.fn<(tabId: number, file: string) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  origins = [];
  open = [{ id: 1, url: 'https://login.microsoftonline.com/' }];
  asked.mockReset().mockResolvedValue([]);
  const find = (id: string) => registered.findIndex((script) => script.id === id);
  const execute = ({ target, files }: { target: { tabId: number }; files: string[] }) =>
    asked(target.tabId, files[0]!);
  Object.assign(browser, {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      executeScript: execute,
      insertCSS: execute,
      getRegisteredContentScripts: async () => structuredClone(registered),
      registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
      updateContentScripts: async (scripts: Script[]) =>
        scripts.forEach((script) => registered.splice(find(script.id), 1, script)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => open) as never);
});
afterEach(() => vi.restoreAllMocks());

const wake = async (begin: () => Promise<unknown>) => {
  onNewLife(begin);
  await vi.waitFor(async () => expect(await started()).toBeDefined());
};
const started = async () => (await browser.storage.session.get('started'))['started'] as unknown;
const begin = vi.fn<() => Promise<unknown>>();
beforeEach(() => begin.mockReset().mockResolvedValue(undefined));

describe('a new life of the extension', () => {
  it('begins once, however often the background wakes and whatever the browser tells of', async () => {
    onNewLife(begin);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () => expect(await started()).toBe(true));
    await wake(begin);
    await wake(begin);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('begins after it was switched off and on again, of which no event tells', async () => {
    await wake(begin);
    await browser.storage.session.clear();
    await wake(begin);
    expect(begin).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['died before it was done', () => new Promise<never>(() => {})],
    ['failed', () => Promise.reject(new Error('refused'))],
  ])('begins again with the next wake where the first %s', async (_, first) => {
    begin.mockImplementationOnce(first);
    onNewLife(begin);
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(1));
    await wake(begin);
    expect(begin).toHaveBeenCalledTimes(2);
    expect(await started()).toBe(true);
  });
});

describe('tabs that are open', () => {
  it('get the watcher also where one of them never answers', async () => {
    open.push({ id: 2, url: 'https://login.microsoftonline.com/' });
    asked.mockImplementation(() => new Promise<never>(() => {}));
    await watchOpenTabs();
    expect(asked).toHaveBeenCalledWith(1, '/watcher.js');
    expect(asked).toHaveBeenCalledWith(2, '/watcher.js');
  });

  it('are left alone while they are unloaded: to ask would load them in some browsers', async () => {
    await watchOpenTabs();
    expect(browser.tabs.query).toHaveBeenCalledWith(expect.objectContaining({ discarded: false }));
  });
});

describe('registered scripts', () => {
  it('are never away while the sites change: a background that dies amid it leaves pages watched', async () => {
    await syncPageScripts();
    const before = registered.map(({ id }) => id).sort();
    origins = ['https://app.contoso.example/*'];
    const { scripting } = browser;
    const seen: string[][] = [];
    for (const change of [
      'registerContentScripts',
      'updateContentScripts',
      'unregisterContentScripts',
    ] as const) {
      const real = scripting[change].bind(scripting) as (...args: unknown[]) => Promise<void>;
      vi.spyOn(scripting, change).mockImplementation((async (...args: unknown[]) => {
        await real(...args);
        seen.push(registered.map(({ id }) => id));
      }) as never);
    }
    await syncPageScripts();
    expect(registered.map(({ id }) => id).sort()).toEqual([...before, 'watcher'].sort());
    expect(registered.every(({ matches }) => matches.includes('https://app.contoso.example/*'))).toBe(true);
    for (const ids of seen) expect(ids).toEqual(expect.arrayContaining(before));
  });
});
