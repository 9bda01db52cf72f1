// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { popupModel } from '../fixtures.ts';
import { openPopup, part } from './open-popup.tsx';

const site = { match: 'https://app.example/*', name: 'app.example', isWatched: false, isSuggested: false };

describe('access', () => {
  it('to sign-in pages that is missing is said, and mended by one click', async () => {
    const model = popupModel([]);
    model.missingHosts.value = ['https://login.microsoftonline.com/*'];
    const { allow } = openPopup(model);
    fireEvent.click(screen.getByRole('button', { name: 'Allow it on Microsoft’s sign-in pages' }));
    expect(allow).toHaveBeenCalledExactlyOnceWith(['https://login.microsoftonline.com/*']);
    await vi.waitFor(() => expect(part('access-missing')).toBeNull());
  });

  it.each([
    ['closed', /Browsers keep this page closed/],
    ['forbidden', /Your organization doesn’t let Signpost read this page/],
  ] as const)('to a %s page is explained, and the field stands ready', (access, sentence) => {
    const model = popupModel([]);
    model.look.value = { access, findings: [], unread: [] };
    openPopup(model);
    expect(part('reach').textContent).toMatch(sentence);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.activeElement).toBe(part('typed-code'));
  });

  it('names the frames it does not reach', () => {
    const model = popupModel([]);
    model.look.value = { access: 'open', findings: [], unread: ['frame.example', 'other.example'] };
    openPopup(model);
    expect(part('reach').textContent).toContain('frame.example and other.example');
  });

  it('to one site is asked for in the click, and a reload offered when it is given', async () => {
    const model = popupModel([]);
    model.look.value = { access: 'open', findings: [], unread: [], site };
    const { allow, reloadPage } = openPopup(model);
    fireEvent.click(part('watch-site'));
    expect(allow).toHaveBeenCalledExactlyOnceWith(['https://app.example/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Load the page again' }));
    expect(reloadPage).toHaveBeenCalledOnce();
  });

  it('that is refused changes nothing, and can be asked for again', async () => {
    const model = popupModel([]);
    model.missingHosts.value = ['https://login.microsoftonline.com/*'];
    model.look.value = { access: 'open', findings: [], unread: [], site };
    const { allow } = openPopup(model);
    vi.mocked(allow).mockResolvedValue(false);
    for (const button of ['allow-sign-in-hosts', 'watch-site']) {
      fireEvent.click(part(button));
      await vi.waitFor(() => expect(allow).toHaveLastResolvedWith(false));
      expect(part(button)).not.toBeNull();
    }
    expect(allow.mock.calls).toEqual([
      [['https://login.microsoftonline.com/*']],
      [['https://app.example/*']],
    ]);
    expect(part('reload')).toBeNull();
  });
});
