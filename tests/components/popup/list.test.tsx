// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { incident, noon, popupModel, sighting } from '../fixtures.ts';
import { openPopup, part, title } from './open-popup.tsx';

describe('the list', () => {
  it('lists what kept nobody waiting for developers only', async () => {
    const quiet = incident([sighting('AADSTS50058', { quiet: 'silent-request' })]);
    openPopup(popupModel([quiet]));
    await screen.findByText('No sign-in problem found in this tab');
    cleanup();
    openPopup(popupModel([quiet], { role: 'developer' }));
    expect(await title('Title of AADSTS50058')).toBeTruthy();
  });

  it('asks who is reading where a watched site failed quietly only: a developer came to see that', async () => {
    const quiet = incident([sighting('AADSTS50058', { quiet: 'silent-request' })]);
    const model = popupModel([quiet]);
    const { setRole } = openPopup(model);
    expect(screen.queryByText('Who are you here?')).toBeNull();
    const site = { match: 'https://app.example/*', name: 'app.example', isWatched: true, isSuggested: false };
    model.look.value = { access: 'open', findings: [], unread: [], site };
    fireEvent.click(await screen.findByRole('radio', { name: 'I build the app' }));
    expect(setRole).toHaveBeenCalledExactlyOnceWith('developer');
    await title('Title of AADSTS50058');
  });

  it('keeps what a private window saw to private windows', async () => {
    const secret = incident([sighting('AADSTS50011')], { incognito: true });
    openPopup(popupModel([secret]));
    await screen.findByText('No sign-in problem found in this tab');
    expect(part('incident')).toBeNull();
    cleanup();
    openPopup(popupModel([secret], { tab: { id: 1, incognito: true } }));
    await title('Title of AADSTS50011');
  });

  it('lets one failure or all be taken off, and says what joins to those who hear it', async () => {
    const first = incident([sighting('AADSTS50011', { seenAt: noon })]);
    const second = incident([sighting('AADSTS53003', { seenAt: noon - 1_000 })]);
    const model = popupModel([first, second]);
    const { forget } = openPopup(model);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove AADSTS53003 from the list' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove all from the list' }));
    expect(forget.mock.calls).toEqual([[[second.id]], ['all']]);
    expect(part('news').textContent).toBe('');
    model.incidents.value = [first, second, incident([sighting('AADSTS50105', { seenAt: noon + 1_000 })])];
    await vi.waitFor(() => expect(part('news').textContent).toBe('A new sign-in problem: AADSTS50105'));
  });
});
