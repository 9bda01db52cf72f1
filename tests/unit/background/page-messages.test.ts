import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as faults from '../../../platform/faults.ts';
import { listenToPages } from '../../../background/page-messages.ts';

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
    ['was taken away', 'https://login.microsoftonline.com/'],
    ['nobody can give', 'about:blank'],
  ])('is not kept where access to it %s, and is not sent again', async (_, url) => {
    const contains = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
    Object.assign(browser, { permissions: { contains } });
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
