import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as faults from '../../../platform/faults.ts';
import { listenToPages } from '../../../background/page-messages.ts';
import { saveSettings } from '../../../platform/settings.ts';

const url = 'https://login.microsoftonline.com/';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

vi.mock(import('../../../platform/faults.ts'), { spy: true });

let listener: Listener;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((own) => {
    listener = own as unknown as Listener;
  });
  listenToPages();
});

const mayRead = (isAllowed: boolean) =>
  Object.assign(browser, {
    permissions: { contains: vi.fn<() => Promise<boolean>>().mockResolvedValue(isAllowed) },
  });

describe('a message', () => {
  const signedIn = { type: 'signed-in' };

  it('is answered when a script of ours sent it', () => {
    expect(listener(signedIn, { id: browser.runtime.id }, () => {})).toBe(true);
  });

  it('about an error of ours is noted, but for private windows', async () => {
    const noted = vi.spyOn(faults, 'noteThrown').mockResolvedValue();
    const thrown = { text: 'TypeError: x', stack: '' };
    const send = (incognito: boolean) =>
      new Promise((resolve) =>
        listener({ type: 'fault', thrown }, { id: browser.runtime.id, tab: { id: 1, incognito } }, resolve),
      );
    await send(true);
    expect(noted).not.toHaveBeenCalled();
    await send(false);
    expect(noted).toHaveBeenCalledExactlyOnceWith(thrown, 'a script in a page');
  });

  it.each([
    ['another extension', { id: 'another' }],
    ['nobody', {}],
  ])('is not read when it comes from %s', (_, sender) => {
    const respond = vi.fn<(answer: unknown) => void>();
    expect(listener(signedIn, sender, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });
});

describe('what a page saw', () => {
  it.each([
    ['was taken away', url],
    ['nobody can give', 'about:blank'],
  ])('is not kept where access to it %s, and is not sent again', async (_, url) => {
    mayRead(false);
    const id = crypto.randomUUID();
    const text = 'AADSTS50011: The redirect URI does not match.';
    const evidence = [
      { id, surface: 'page-text', text, places: [0], url: 'https://login.microsoftonline.com/', seenAt: 1 },
    ];
    const sender = { id: browser.runtime.id, tab: { id: 1, incognito: false }, url };
    const answer = await new Promise((respond) => listener({ type: 'evidence', evidence }, sender, respond));
    expect(answer).toEqual({ written: [id] });
    expect(await browser.storage.session.get('incidents')).toEqual({});
  });
});

describe('a watcher that asks for what finds codes', () => {
  const executeScript = vi.fn<(injection: { files: string[]; target: object }) => Promise<unknown[]>>();
  beforeEach(() => {
    executeScript.mockReset().mockResolvedValue([]);
    Object.assign(browser, { scripting: { executeScript, insertCSS: () => Promise.resolve() } });
  });
  const ask = (more: object = {}) =>
    new Promise((respond) => {
      const sender = { id: browser.runtime.id, tab: { id: 7 }, documentId: 'one', url, ...more };
      listener({ type: 'may-hold-failure' }, sender, respond);
    });
  const started = () => executeScript.mock.calls.flatMap(([{ files }]) => files);

  it('gets it in its own document, with what marks them', async () => {
    mayRead(true);
    expect(await ask()).toEqual({ refused: false });
    expect(started()).toEqual(['/finder.js', '/highlight.js']);
    expect(executeScript.mock.calls[0]![0].target).toEqual({ tabId: 7, documentIds: ['one'] });
  });

  it('gets no marks where the reader wants none', async () => {
    mayRead(true);
    await saveSettings({ marks: false });
    await ask();
    expect(started()).toEqual(['/finder.js']);
  });

  it.each([
    ['access to it was taken away', {}],
    ['nobody can give access', { url: 'about:blank' }],
    ['the browser doesn’t say which document asks', { documentId: undefined }],
  ])('is refused where %s: Chromium would keep the script until somebody clicks', async (_, sender) => {
    mayRead('documentId' in sender);
    expect(await ask(sender)).toEqual({ refused: true });
    expect(started()).toEqual([]);
  });

  it('is answered when its page has gone in the meantime', async () => {
    mayRead(true);
    executeScript.mockRejectedValue(new Error('No document with ID one'));
    expect(await ask()).toEqual({ refused: false });
  });
});
