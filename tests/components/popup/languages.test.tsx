// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { explain, incident, localizerFor, popupModel, sighting } from '../fixtures.ts';
import { openPopup, part, title } from './open-popup.tsx';

describe('in another language', () => {
  it('shows the English under each text on demand, marked as English', async () => {
    const model = popupModel([incident([sighting('AADSTS50011')])], { localizer: localizerFor('ar') });
    const { copied } = openPopup(model);
    await title('[ar] Title of AADSTS50011');
    expect(document.querySelectorAll('p.english')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Show in English', pressed: false }));
    await screen.findByText('Title of AADSTS50011');
    const originals = [...document.querySelectorAll<HTMLElement>('p.english')];
    // Title, meaning, one step, one cause, the background, one OAuth error.
    expect(originals).toHaveLength(6);
    expect(originals.every(({ lang, dir }) => lang === 'en' && dir === 'ltr')).toBe(true);
    fireEvent.click(part('copy'));
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toMatch(/\[ar\\\] Title of AADSTS50011.*\*\*AADSTS50011: Title of AADSTS50011\*\*/s);
  });

  it('marks a text that is not translated yet as English', async () => {
    const untranslated = popupModel([incident([sighting('AADSTS50011')])], {
      localizer: localizerFor('ar'),
      explain: async (seen, reader) => explain(seen, { ...reader, language: 'en' }),
    });
    openPopup(untranslated);
    const heading = await title('Title of AADSTS50011');
    expect([heading.lang, heading.dir]).toEqual(['en', 'ltr']);
  });
});

describe('the language', () => {
  it('is chosen below, and everything follows at once', async () => {
    const model = popupModel([incident([sighting('AADSTS50011')])]);
    const { setLanguage } = openPopup(model);
    await title('Title of AADSTS50011');
    fireEvent.change(part('language'), { target: { value: 'tr' } });
    expect(setLanguage).toHaveBeenCalledExactlyOnceWith('tr');
    model.localizer.value = localizerFor('tr');
    await title('[tr] Title of AADSTS50011');
    await screen.findByText('2 dakika önce');
    expect(part('english')).toBeTruthy();
  });

  it('of the sign-in page is offered in that language', () => {
    const model = popupModel([]);
    model.offer.value = { language: 'ar', label: localizerFor('ar').t('language-offer') };
    const { setLanguage } = openPopup(model);
    expect(part('language-offer').dir).toBe('rtl');
    fireEvent.click(part('language-offer'));
    expect(setLanguage).toHaveBeenCalledExactlyOnceWith('ar');
  });
});
