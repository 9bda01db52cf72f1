import { describe, expect, it } from 'vitest';
import { codeFromNumber, mayHoldAnswer, mayHoldCode, numberOf } from '../../../detection/code.ts';
import { findPlaces, withoutInvisible } from '../../../detection/places.ts';

const codesIn = (text: string) => findPlaces(text).map(({ code }) => code);

describe('a code is found', () => {
  it.each([
    ['five digits', 'AADSTS50011', 'AADSTS50011'],
    ['six', 'AADSTS700016', 'AADSTS700016'],
    ['seven', 'AADSTS9002313', 'AADSTS9002313'],
    ['eight', 'AADSTS70001234', 'AADSTS70001234'],
    ['nine', 'AADSTS700012345', 'AADSTS700012345'],
    ['of Azure AD B2C', 'AADB2C90118', 'AADB2C90118'],
    ['in lower case', 'aadsts50011', 'AADSTS50011'],
    ['in mixed case', 'AadSts50011', 'AADSTS50011'],
    ['after a space', 'AADSTS 50011', 'AADSTS50011'],
    ['after a colon', 'AADSTS: 50011', 'AADSTS50011'],
    ['after a full-width colon', 'AADSTS：50011', 'AADSTS50011'],
    ['after a hyphen', 'AADSTS-50011', 'AADSTS50011'],
    ['after a number sign', 'AADSTS#50011', 'AADSTS50011'],
    ['in parentheses', '(AADSTS50011)', 'AADSTS50011'],
    ['in quotes', '"AADSTS50011"', 'AADSTS50011'],
    ['at the end of a sentence', 'It says AADSTS50011.', 'AADSTS50011'],
    ['before a colon without a space', 'AADSTS50011:The', 'AADSTS50011'],
    ['before a full-width colon', 'AADSTS50011：応答', 'AADSTS50011'],
    ['glued to Japanese', 'エラーAADSTS50011が', 'AADSTS50011'],
    ['in Markdown bold', '**AADSTS50011**: x', 'AADSTS50011'],
    ['in a Markdown quote', '> `AADSTS50011`', 'AADSTS50011'],
    ['in a tag', '<b>AADSTS50011</b>', 'AADSTS50011'],
    ['behind a line end that a log escaped', 'failed\\nAADSTS50011: x', 'AADSTS50011'],
    ['behind a quote that JSON escaped', '\\u0022AADSTS50011', 'AADSTS50011'],
    ['behind percent-encoding', 'description=%22AADSTS50011%3a', 'AADSTS50011'],
    ['behind percent-encoding done twice', 'description%253dAADSTS50011%253a', 'AADSTS50011'],
    ['in an address', 'https://app.contoso.example/?e=AADSTS50011', 'AADSTS50011'],
    ['with a soft hyphen', 'AADSTS5\u00AD0011', 'AADSTS50011'],
    ['with zero-width characters', 'AAD\u200BSTS\u200D500\uFEFF11', 'AADSTS50011'],
    ['between direction marks', 'كود \u2066AADSTS50011\u2069', 'AADSTS50011'],
  ])('%s: %s', (_, text, code) => {
    expect(codesIn(text)).toEqual([code]);
  });

  it('as often as it stands there', () => {
    expect(codesIn('AADSTS50011, AADSTS65001 and AADSTS50011')).toEqual([
      'AADSTS50011',
      'AADSTS65001',
      'AADSTS50011',
    ]);
  });

  it('without an invisible character right before it', () => {
    const text = 'x\u200BAADSTS50011';
    expect(findPlaces(' \u200BAADSTS50011')).toMatchObject([{ start: 2, end: 13 }]);
    expect(codesIn(text)).toEqual([]);
  });

  it('at its place in the text as it is, invisible characters counted', () => {
    const text = 'a\u200Bb AAD\u200BSTS5\u00AD0011! AADSTS65001';
    expect(findPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'AAD\u200BSTS5\u00AD0011',
      'AADSTS65001',
    ]);
  });
});

describe('no code is', () => {
  it.each([
    ['a placeholder', 'AADSTSxxxxx'],
    ['a placeholder with digits', 'AADSTS5001x'],
    ['the family alone', 'What does AADSTS mean? 50011 people ask'],
    ['four digits', 'AADSTS5001'],
    ['three digits', 'AADSTS500'],
    ['ten digits', 'AADSTS5001150011'],
    ['B2C with six digits', 'AADB2C901180'],
    ['part of an identifier', 'MYAADSTS50011X'],
    ['a variable', 'const ERR_AADSTS50011 = 1'],
    ['a variable that goes on', 'AADSTS50011_MESSAGE'],
    ['the start of a word', 'AADSTS50011abc'],
    ['the letters in a hash', 'sha256-AADSTSk3j50011'],
    ['the letters and digits in base64', 'dGVzdAADSTS50011aGVsbG8='],
    ['the slug of an article', 'https://learn.contoso.example/error-code-aadsts50011-redirect-uri'],
    ['another family', 'AADDS50011 CAA50021 TPM50011 MSIS50011'],
  ])('%s: %s', (_, text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe('the cheap test before everything else', () => {
  it.each(['AADSTS50011', 'x aadb2c90118', 'AADSTSxxxxx'])('lets %s through', (text) => {
    expect(mayHoldCode(text)).toBe(true);
  });

  it('stops what cannot hold a code', () => {
    expect(mayHoldCode('A page about adstsd and AAD.')).toBe(false);
  });

  it.each([
    ['a failed second factor', '{"Success":false,"ErrCode":500121,"ResultValue":"PhoneAppDenied"}', true],
    ['a code anywhere', '{"error_description":"AADSTS50011"}', true],
    ['a second factor that worked', '{"Success":true,"ErrCode":0}', false],
    ['one that worked, with a space', '{"Success":true,"ErrCode": 0}', false],
    ['one still waiting', '{"ErrCode":500121,"ResultValue":"AuthenticationPending","Retry":true}', false],
    ['anything else', '{"value":[1,2,3]}', false],
  ])('of answers: %s', (_, body, worth) => {
    expect(mayHoldAnswer(body)).toBe(worth);
  });
});

describe('a number alone', () => {
  it.each([
    [50011, 'AADSTS50011'],
    ['7000215', 'AADSTS7000215'],
    ['0', undefined],
    [80041012, undefined],
    ['5001', undefined],
    ['50011 ', undefined],
    [null, undefined],
    [{}, undefined],
    [Number.NaN, undefined],
    [50011.5, undefined],
  ])('%j is the code %s', (value, code) => {
    expect(codeFromNumber(value)).toBe(code);
  });

  it('is what remains of a code', () => {
    expect(numberOf('AADSTS50011')).toBe(50011);
    expect(numberOf('AADB2C90118')).toBe(90118);
  });
});

describe('text as people see it', () => {
  it('holds no invisible characters, and keeps every other', () => {
    expect(withoutInvisible('a\u00ADb\u200Bc\u2066d\uFEFF é 日 👩‍💻')).toBe('abcd é 日 👩💻');
  });
});
