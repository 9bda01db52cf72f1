import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectInText } from '../../../detection/text.ts';
import { readMessage } from '../../../platform/messages.ts';

const sighting = {
  id: '7d0a0f0e-6a53-4e0e-9d0f-0b8f3c1b2a11',
  code: 'AADSTS50011',
  surface: 'page-text',
  message: 'The redirect URI …',
  details: { requestId: '11111111-aaaa-4aaa-8aaa-111111111100', oauthError: 'invalid_request' },
  url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  seenAt: 1_795_236_236_725,
};
const message = (own: object) => ({ type: 'sightings', sightings: [{ ...sighting, ...own }] });

describe('a message from a page', () => {
  it('passes when it is what the watcher sends', () => {
    expect(readMessage(message({}))).toEqual({ ...message({}), refused: [] });
    expect(readMessage({ type: 'open-popup' })).toEqual({ type: 'open-popup' });
  });

  it.each([
    ['another code', { code: 'AADSTS50011; DROP' }],
    ['no code', { code: undefined }],
    ['a surface of the background', { surface: 'header' }],
    ['a message without end', { message: 'x'.repeat(1_001) }],
    ['details nobody knows', { details: { password: 'secret' } }],
    ['an ID that is none', { details: { requestId: '<img>' } }],
    ['an address that is none', { url: 'x' }],
    ['an address without end', { url: `https://a.example/${'x'.repeat(600)}` }],
    ['a time that is none', { seenAt: 'now' }],
    ['an ID of its own that is none', { id: '1' }],
    ['anything more', { tabId: 3 }],
  ])('is refused with %s, without holding up the others', (_, own) => {
    const bad = { ...sighting, ...own };
    expect(readMessage({ type: 'sightings', sightings: [bad, sighting] })).toEqual({
      type: 'sightings',
      sightings: [sighting],
      refused: [bad.id],
    });
  });

  it('passes whatever detection finds in whatever text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        'error: "',
        'a_',
        'jane@contoso.com ',
        'Trace ID: ',
        'Timestamp: 2026-01-01 00:00:00Z',
        "user '",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const sightings = detectInText(`${text}AADSTS50011: ${text}`).map(
          ({ code, message: said, details }) => ({
            ...sighting,
            code,
            message: said,
            details,
          }),
        );
        expect(readMessage({ type: 'sightings', sightings })).toMatchObject({ refused: [] });
      }),
    );
  });

  it('is refused when there are too many at once', () => {
    expect(
      readMessage({ type: 'sightings', sightings: Array.from({ length: 51 }, () => sighting) }),
    ).toBeUndefined();
  });

  it('of any other kind is refused without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readMessage(anything)).toBeUndefined();
      }),
    );
  });
});
