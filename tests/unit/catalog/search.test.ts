import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSearchIndex } from '../../../catalog/assets.ts';
import { buildIndex, type SearchRow } from '../../../catalog/search/search-index.ts';
import { search } from '../../../catalog/search/search.ts';
import { slipsTo } from '../../../catalog/search/typos.ts';
import { fold } from '../../../catalog/search/words.ts';
import type { Code } from '../../../detection/sighting.ts';
import questions from '../../bench/search-questions.json';
import { catalogueFiles, readCompiledAsset as read } from '../../support/catalogue.ts';

const english = await loadSearchIndex('en', read);
const first = (question: string) => search(question, english)[0];

describe('searching the catalogue', () => {
  it.each(questions)('finds “$question” among the first three', ({ question, codes }) => {
    expect(search(question, english, 3).some((code) => codes.includes(code))).toBe(true);
  });

  it('puts the exact code first, however it is written', () => {
    for (const code of catalogueFiles().facts.keys()) {
      expect(first(code)).toBe(code);
      expect(first(code.replace(/(?<=STS|B2C)/, ' ').toLowerCase())).toBe(code);
    }
  });

  it('puts a number before longer ones that begin the same', () => {
    expect(first('50001')).toBe('AADSTS50001');
    expect(search('50001', english)).toContain('AADSTS500011');
  });

  it('finds a code by Microsoft’s name for it, whole or in part', () => {
    expect(first('InvalidReplyTo')).toBe('AADSTS50011');
    expect(first('invalid reply to')).toBe('AADSTS50011');
  });

  it('takes the words in any order', () => {
    expect(search('expired password', english, 3)).toContain('AADSTS50055');
    expect(search('password expired', english, 3)).toContain('AADSTS50055');
  });

  it('answers while people are typing', () => {
    expect(search('redirect ur', english, 3)).toContain('AADSTS50011');
  });

  it('finds nothing for nothing', () => {
    for (const nothing of ['', '  ', '!?', 'qqqqqqqqq']) expect(search(nothing, english)).toEqual([]);
  });

  it('takes anything, and gives no more than it was asked for, each code once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (question, most) => {
          const found = search(question, english, most);
          expect(found.length).toBeLessThanOrEqual(most);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });
});

describe('a text in another language', () => {
  const row = (code: Code, title: string): SearchRow => ({ code, depth: 'frequent', title, meaning: '' });
  const index = buildIndex([
    {
      language: 'tr',
      rows: [
        row('AADSTS50055', 'Parolanızın süresi dolmuş'),
        row('AADSTS50011', 'IŞIK İLE İLGİLİ'),
        row('AADSTS50053', 'Pierakstīšanās pagaidām ir bloķēta'),
        row('AADSTS50057', 'أُوقف هذا الحساب'),
        row('AADSTS50105', 'Aplicația nu vă este deschisă încă'),
      ],
      synonyms: [['şifre', 'parolanızın']],
    },
    { language: 'en', rows: [row('AADSTS50055', 'Your password has expired')], synonyms: [] },
  ]);
  it.each([
    ['suresi dolmus', 'AADSTS50055'],
    ['SÜRESİ', 'AADSTS50055'],
    ['ışık', 'AADSTS50011'],
    ['isik', 'AADSTS50011'],
    ['bloketa', 'AADSTS50053'],
    ['اوقف', 'AADSTS50057'],
    ['aplicatia', 'AADSTS50105'],
    ['şifre', 'AADSTS50055'],
    ['expired', 'AADSTS50055'],
  ])('is found by “%s”', (question, code) => {
    expect(search(question, index)).toEqual([code]);
  });

  it('is folded the same, whatever the case', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('slips', () => {
  it.each([
    ['pasword', 'password', 1],
    ['apssword', 'password', 1],
    ['expierd', 'expired', 1],
    ['pass', 'password', 0],
    ['zebra', 'password', undefined],
  ])('“%s” for “%s”: %s', (typed, word, slips) => {
    expect(slipsTo(typed, word, 2)).toBe(slips);
  });
});
