// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { incident, noon, popupModel, sighting } from '../fixtures.ts';
import { openPopup, part, title } from './open-popup.tsx';

describe('after a failed sign-in', () => {
  it('explains the latest failure of the tab, loud and unsettled ones first', async () => {
    openPopup(
      popupModel([
        incident([sighting('AADSTS50011', { seenAt: noon - 1_000 })]),
        incident([sighting('AADSTS53003', { seenAt: noon })], { settledAt: noon + 1 }),
        incident([sighting('AADSTS90072', { tabId: 2, seenAt: noon })]),
      ]),
    );
    await title('Title of AADSTS50011');
    expect(part('severity').textContent).toBe('Sign-in stopped');
    const others = screen.getAllByRole('button').filter((button) => button.dataset['part'] === 'incident');
    expect(others.map((button) => within(button).getByText(/^AADSTS/).textContent)).toEqual([
      'AADSTS53003',
      'AADSTS90072',
    ]);
    expect(others[0]!.textContent).toContain('2 minutes ago');
  });

  it('changes the steps with the role, and says which role to remember', async () => {
    const { setRole } = openPopup(popupModel([incident([sighting('AADSTS50011')])]));
    await screen.findByText('Open the app from its usual link.');
    fireEvent.click(screen.getByRole('radio', { name: 'I build the app' }));
    await screen.findByText('Compare character by character.');
    expect(screen.queryByText('Open the app from its usual link.')).toBeNull();
    expect(setRole).toHaveBeenCalledExactlyOnceWith('developer');
  });

  it('explains what joins while it is open', async () => {
    const model = popupModel([]);
    openPopup(model);
    await screen.findByText('No sign-in problem found in this tab');
    model.incidents.value = [incident([sighting('AADSTS50011')])];
    expect(await title('Title of AADSTS50011')).toBeTruthy();
  });

  it('goes from one failure to another and back, the reading with it', async () => {
    openPopup(
      popupModel([
        incident([sighting('AADSTS50011', { seenAt: noon })]),
        incident([sighting('AADSTS53003', { seenAt: noon - 60_000 })]),
      ]),
    );
    await title('Title of AADSTS50011');
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(part('incident'));
    await title('Title of AADSTS53003');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await title('Title of AADSTS50011');
  });

  it('explains the other codes of the same sign-in in place', async () => {
    openPopup(
      popupModel([
        incident([
          sighting('AADSTS16000', { message: 'Choose.' }),
          sighting('AADSTS50011', { message: 'Sent.' }),
        ]),
      ]),
    );
    await title('Title of AADSTS16000');
    fireEvent.click(screen.getByRole('button', { name: 'AADSTS50011' }));
    await title('Title of AADSTS50011');
    expect(screen.getByRole('button', { name: 'AADSTS16000' })).toBeTruthy();
  });
});
