import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../locales/languages.ts';
import { createLocalizer } from '../../locales/localizer.ts';

describe('the language Signpost speaks', () => {
  it.each([
    [['tr-TR', 'en'], 'tr'],
    [['eo', 'lv'], 'lv'],
    [['in-ID'], 'id'],
    [['AR'], 'ar'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('follows the browser: %j', (browserLanguages, language) => {
    expect(chooseLanguage('auto', browserLanguages)).toBe(language);
  });

  it('is the reader’s choice where there is one', () => {
    expect(chooseLanguage('ro', ['tr'])).toBe('ro');
  });
});

describe('plurals', () => {
  const failures = (language: 'lv' | 'ro' | 'ar', source: string) => (count: number) =>
    createLocalizer(language, `failures = ${source}`).t('failures', { count });

  it('follow Latvian: zero, one, other', () => {
    const t = failures('lv', '{ $count ->\n    [zero] z\n    [one] o\n   *[other] r\n }');
    expect([0, 1, 2, 10, 11, 21].map(t)).toEqual(['z', 'o', 'r', 'z', 'z', 'o']);
  });

  it('follow Romanian: one, few, other', () => {
    const t = failures('ro', '{ $count ->\n    [one] o\n    [few] f\n   *[other] r\n }');
    expect([0, 1, 2, 19, 20, 101].map(t)).toEqual(['f', 'o', 'f', 'f', 'r', 'f']);
  });

  it('follow Arabic: all six', () => {
    const t = failures(
      'ar',
      '{ $count ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] r\n }',
    );
    expect([0, 1, 2, 3, 11, 100].map(t)).toEqual(['z', 'o', 't', 'f', 'm', 'r']);
  });

  it('never put invisible characters into a text', () => {
    expect(createLocalizer('ar', 'x = { $code } و').t('x', { code: 'AADSTS50011' })).toBe('AADSTS50011 و');
  });
});
