import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToPages } from '../../../background/page-messages.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

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

  it.each([
    ['another extension', { id: 'another' }],
    ['nobody', {}],
  ])('is not read when it comes from %s', (_, sender) => {
    const respond = vi.fn<(answer: unknown) => void>();
    expect(listener(signedIn, sender, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });
});
