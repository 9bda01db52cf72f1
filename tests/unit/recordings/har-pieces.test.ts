import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harOf } from '../../support/har.ts';
import { asset, chunksOf, failed, token } from './entries.ts';
import { bytesOf, codesIn, readChunks, readText } from './read.ts';

describe('a HAR file in pieces, damaged, large or hostile', () => {
  it('finds the same however it is cut into chunks, and however it is indented', () => {
    const texts = fc.array(
      fc.oneof(
        fc.constantFrom('{', '}', '"', '\\', '\\"', '[', ']', '"entries": [', '\u2028', 'é', '😀', '\n'),
        fc.string({ unit: 'grapheme' }),
      ),
    );
    const entry = fc.oneof(
      texts.map((pieces) => asset(pieces.join(''))),
      fc
        .tuple(fc.integer({ min: 50_000, max: 99_999 }), texts)
        .map(([number, pieces]) => failed(number, { requestHeaders: { 'x-note': pieces.join('') } })),
    );
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        fc.constantFrom(0, 2),
        (entries, cuts, indent) => {
          const file = bytesOf(harOf(entries, indent));
          const expected = JSON.stringify(entries).match(/AADSTS\d+: It failed/g) ?? [];
          const whole = readChunks([file]);
          expect(whole.damaged).toBe(false);
          expect(new Set(whole.failures.map(({ code }) => code))).toEqual(
            new Set(expected.map((text) => text.slice(0, 11))),
          );
          expect(readChunks(chunksOf(file, cuts))).toEqual(whole);
        },
      ),
    );
  });

  it('byte by byte, too', () => {
    const file = bytesOf(harOf([asset('"}{\\'), failed(50126)]));
    expect(readChunks(Array.from(file, (byte) => Uint8Array.of(byte)))).toEqual(readChunks([file]));
  });

  it('cut off anywhere: what stands before is listed, and that it is damaged is said', () => {
    const entries = [failed(50126), asset('{"'), failed(700016)];
    const file = harOf(entries);
    const ends = ['50126', '700016'].map((number) =>
      file.indexOf('"timings"', file.indexOf(`AADSTS${number}:`)),
    );
    const whole = (length: number) =>
      ends.filter((end) => file.indexOf('}\n      }', end) + 9 <= length).length;
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), (length) => {
        fc.pre(length >= 20);
        const { failures, damaged } = readText(file.slice(0, length));
        expect(damaged).toBe(true);
        expect(failures.length).toBe(whole(length));
      }),
    );
  });

  it.each([
    ['a quote too many', (file: string) => file.replace('"time": 42.5', '"time": "42.5')],
    [
      'an entry that is no JSON',
      (file: string) => file.replace(/"time": 42.5(?![^]*"time")/, '"time": nope'),
    ],
    ['a bracket too many', (file: string) => file.replace(/\}\s*$/, '}}}')],
  ])('is damaged by %s', (_, harm) => {
    const { damaged } = readText(harm(harOf([failed(50126), failed(700016)])));
    expect(damaged).toBe(true);
  });

  it('with an entry of 10 MB', () => {
    const body = `<html><body>${'x'.repeat(10_000_000)} AADSTS50126</body></html>`;
    const large = asset(body, { url: token, destination: 'document' });
    expect(codesIn(harOf([asset('{'.repeat(10_000_000)), failed(700016), large]))).toEqual(['AADSTS700016']);
  });

  it('with hostile shapes in every field', () => {
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.constant(null), fc.array(tie('value'))),
    })).value;
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('url', 'headers', 'method', 'postData', '__proto__'), hostile),
        fc.dictionary(fc.constantFrom('status', 'headers', 'content', 'redirectURL', 'constructor'), hostile),
        (request, response) => {
          const entry = {
            request: { url: token, ...request },
            response,
            note: 'AADSTS50011',
            startedDateTime: 1,
          };
          expect(readText(harOf([entry, failed(50126)])).failures.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
