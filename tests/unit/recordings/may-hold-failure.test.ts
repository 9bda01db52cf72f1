import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHoldFailure } from '../../../recordings/may-hold-failure.ts';
import { bytesOf } from './read.ts';

const word = fc.constantFrom(
  'AADSTS50011',
  'aadb2c90118',
  '\\u0041ADSTS1',
  'LOGIN.contoso',
  'https://login.x',
);
const noise = fc.string({ unit: fc.constantFrom(...'adsbtc2login. AQUFERTBN') });

it('finds each word wherever it stands, in either case', () => {
  fc.assert(
    fc.property(noise, word, noise, (before, one, after) => mayHoldFailure(bytesOf(before + one + after))),
  );
});

it('finds codes in base64 wherever they stand', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('AADSTS50011', 'AADB2C90118'),
      fc.string(),
      (before, one, after) => mayHoldFailure(bytesOf(Buffer.from(before + one + after).toString('base64'))),
    ),
  );
});

it('finds nothing where none of them stands', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const stands =
        /adsts|adb2c|login\./i.test(text) || /QUFEU1RT|FBRFNUU|BQURTVF|QUFEQjJD|FBREIyQ|BQURCMk/.test(text);
      expect(mayHoldFailure(bytesOf(text))).toBe(stands);
    }),
  );
});
