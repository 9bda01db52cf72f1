import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../platform/messages.ts';

const evidence = {
  id: '7d0a0f0e-6a53-4e0e-9d0f-0b8f3c1b2a11',
  surface: 'page-text',
  text: 'AADSTS50011: The redirect URI …',
  places: [0],
  url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  seenAt: 1_795_236_236_725,
};
const message = (own: object) => ({ type: 'evidence', evidence: [{ ...evidence, ...own }] });

describe('a message from a page', () => {
  it('passes when it is what the watcher sends', () => {
    expect(readMessage(message({}))).toEqual({ ...message({}), refused: [] });
    expect(readMessage({ type: 'open-popup' })).toEqual({ type: 'open-popup' });
  });

  const { text: _, places: __, ...bare } = evidence;
  it.each([
    { ...bare, surface: 'page-config', config: { pgid: 'ConvergedError', iErrorCode: 50011 } },
    { ...bare, surface: 'form', form: { error: 'access_denied', error_description: 'AADSTS65004: …' } },
    { ...bare, surface: 'response', body: '{"ErrCode":500121}' },
  ])('passes from the surface $surface', (one) => {
    expect(readMessage({ type: 'evidence', evidence: [one] })).toMatchObject({ evidence: [one] });
  });

  it.each([
    ['a surface of the background', { surface: 'header' }],
    ['text without end', { text: 'x'.repeat(20_001) }],
    ['places that are none', { places: ['<img>'] }],
    ['fields nobody asked for', { config: { sFT: 'secret' } }],
    ['an address that is none', { url: 'x' }],
    ['an address without end', { url: `https://a.example/${'x'.repeat(600)}` }],
    ['a time that is none', { seenAt: 'now' }],
    ['an ID of its own that is none', { id: '1' }],
    ['a reason nobody knows', { quiet: 'please' }],
    ['anything more', { tabId: 3 }],
  ])('is refused with %s, without holding up the others', (_, own) => {
    const bad = { ...evidence, ...own };
    expect(readMessage({ type: 'evidence', evidence: [bad, evidence] })).toEqual({
      type: 'evidence',
      evidence: [evidence],
      refused: [bad.id],
    });
  });

  it('tells an error of ours in so many words', () => {
    const fault = (text: string, stack = '') => ({ type: 'fault', thrown: { text, stack } });
    expect(readMessage(fault('TypeError: x'))).toEqual(fault('TypeError: x'));
    expect(readMessage(fault('x'.repeat(501)))).toBeUndefined();
    expect(readMessage(fault('x', 'x'.repeat(4_001)))).toBeUndefined();
  });

  it('names what a page said before by its IDs, and by nothing else', () => {
    const again = (ids: unknown[]) => readMessage({ type: 'shown-again', ids });
    expect(again([evidence.id])).toEqual({ type: 'shown-again', ids: [evidence.id] });
    expect(again(['1'])).toBeUndefined();
    expect(again(Array.from({ length: 201 }, () => evidence.id))).toBeUndefined();
  });

  it('is refused when there is too much at once', () => {
    expect(
      readMessage({ type: 'evidence', evidence: Array.from({ length: 51 }, () => evidence) }),
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
