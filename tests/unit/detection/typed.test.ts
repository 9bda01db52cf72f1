import { describe, expect, it } from 'vitest';
import { detectTyped } from '../../../detection/typed.ts';
import { details, message, sentence } from './failure.ts';

const codesIn = (text: string) => detectTyped(text).map(({ code }) => code);

describe('what a person types', () => {
  it.each([
    '50011',
    '#50011',
    ' 50011\n',
    'error 50011',
    'Error: 50011',
    'error code 50011',
    'Error Code: 50011',
    'error code #50011',
    'aadsts50011',
    ' AADSTS50011 ',
    'AADSTS 50011',
    'AADSTS:50011',
    'AADSTS50011:',
    '"AADSTS50011"',
    'I get AADSTS50011 since today',
    'https://login.microsoftonline.com/error?code=50011',
  ])('%j', (input) => {
    expect(codesIn(input)).toEqual(['AADSTS50011']);
  });

  it('may be a code of Azure AD B2C', () => {
    expect(codesIn('aadb2c90118')).toEqual(['AADB2C90118']);
  });

  it('may be a whole message', () => {
    expect(detectTyped(message)).toEqual([
      { code: 'AADSTS700082', message: sentence, details, surface: 'typed' },
    ]);
  });

  it('is one failure, however often it stands there', () => {
    expect(codesIn('AADSTS50011 AADSTS50011: x AADSTS50011')).toEqual(['AADSTS50011']);
  });

  it('is several, when it is several', () => {
    expect(codesIn('AADSTS50011 or AADSTS65001')).toEqual(['AADSTS50011', 'AADSTS65001']);
  });

  it.each([
    '',
    'it does not work',
    '80041012',
    '5001',
    '12345678',
    '50011 people',
    '50011, 65001',
    'AADSTS',
    '+49 50011',
    'error 401',
    '0x80048823',
    'CAA50021',
  ])('may be anything else: %j', (input) => {
    expect(detectTyped(input)).toEqual([]);
  });

  it('is read to a bounded length', () => {
    expect(codesIn(`${'x '.repeat(60_000)}AADSTS50011`)).toEqual([]);
  });
});
