// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { incident, popupModel, sighting } from '../fixtures.ts';
import { openPopup, part } from './open-popup.tsx';

describe('the organization', () => {
  it('adds its own words, its help desk and a ticket that carries nothing but the code and IDs', async () => {
    const traceId = '11111111-2222-4333-8444-555555555555';
    const policy = {
      helpDeskName: 'Contoso IT',
      helpDeskPhone: '+371 6700 0000',
      ticketUrl: 'https://help.contoso.com/new?code={code}&request={requestId}',
      notes: [
        { for: 'AADSTS50011' as const, language: 'lv' as const, note: 'Latviski.' },
        {
          for: 'AADSTS50011' as const,
          note: 'We are moving this app today.',
          steps: ['Use the new address.'],
        },
      ],
    };
    openPopup(popupModel([incident([sighting('AADSTS50011', { details: { traceId } })])], { policy }));
    await screen.findByText('We are moving this app today.');
    expect(part('organization').textContent).toContain('Use the new address.');
    expect(part('organization').textContent).not.toContain('Latviski.');
    expect(part('help-desk').querySelector('a')!.getAttribute('href')).toBe('tel:+37167000000');
    expect(part('ticket').getAttribute('href')).toBe(
      `https://help.contoso.com/new?code=AADSTS50011&request=${traceId}`,
    );
  });
});
