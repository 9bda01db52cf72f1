import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceOf, withRows } from '../../identity-provider/ids.ts';
import { harOf } from '../../support/har.ts';
import { chunksOf, failed } from './entries.ts';
import { bytesOf, codesIn, readChunks, readText } from './read.ts';

describe('a log', () => {
  const line = (number: number, minute: number) =>
    `2026-06-16T09:${String(minute).padStart(2, '0')}:00.000Z error AADSTS${number}: It failed.`;
  const noise = 'info nothing to see here, only words and numbers 12345\n'.repeat(9_000);

  it('is listed in order, with the time of each line', () => {
    const { failures, damaged } = readText(
      `${line(50126, 1)}\n${noise}${line(50011, 2)}\n${noise}${line(50126, 3)}`,
    );
    expect(damaged).toBe(false);
    expect(failures.map(({ code, lastSeenAt }) => [code, lastSeenAt])).toEqual([
      ['AADSTS50126', Date.UTC(2026, 5, 16, 9, 1)],
      ['AADSTS50011', Date.UTC(2026, 5, 16, 9, 2)],
      ['AADSTS50126', Date.UTC(2026, 5, 16, 9, 3)],
    ]);
  });

  it('finds the same however it is cut into chunks, also within one endless line', () => {
    const message = withRows('AADSTS700016: Unknown app “Bücher”.', traceOf('log')).replaceAll('\r\n', ' ');
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 400_000 }), { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.boolean(),
        (gaps, cuts, isOneLine) => {
          const filler = isOneLine ? 'é-words ' : 'é words\n';
          const text = gaps.map((gap) => `${filler.repeat(gap / 8)}${message}`).join(filler);
          const whole = readText(text);
          expect(whole.failures).toMatchObject([{ code: 'AADSTS700016', attempts: 1 }]);
          expect(readChunks(chunksOf(bytesOf(text), cuts))).toEqual(whole);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('finds a code wherever the border of a block falls', () => {
    const border = 256 * 1024;
    for (let shift = -12; shift <= 1; shift += 1) {
      const text = `${'x '.repeat((border + shift) / 2)}${shift % 2 ? ' ' : ''}AADSTS50011: x. ${'y '.repeat(9_000)}`;
      expect(codesIn(text), String(shift)).toEqual(['AADSTS50011']);
    }
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('in %s, as a HAR file too', (_, encode) => {
    for (const text of [line(50126, 1), 'AAD', harOf([failed(50126)])]) {
      const file = new Uint8Array(encode(text));
      const whole = readChunks([file]);
      expect(whole.failures.map(({ code }) => code)).toEqual(text === 'AAD' ? [] : ['AADSTS50126']);
      expect(readChunks(Array.from(file, (byte) => Uint8Array.of(byte)))).toEqual(whole);
    }
  });

  it('may be an export of sign-in logs, a saved page, or nothing', () => {
    const record = { id: traceOf('log').requestId, status: { errorCode: 50126, failureReason: 'No.' } };
    expect(codesIn(JSON.stringify([record, { ...record, id: traceOf('b').requestId }]))).toEqual([
      'AADSTS50126',
      'AADSTS50126',
    ]);
    expect(codesIn('<!doctype html><title>AADSTS50011</title><p>AADSTS50012: x</p>')).toEqual([
      'AADSTS50012',
    ]);
    expect(codesIn('{"log": not JSON, but AADSTS50011: x')).toEqual(['AADSTS50011']);
    expect(codesIn('')).toEqual([]);
  });

  it('with more failures than can be listed says how many are left', () => {
    const lines = Array.from({ length: 5_100 }, (_, index) => `AADSTS${50_000 + index}: x.`).join('\n');
    const { failures, unlisted } = readText(lines);
    expect([failures.length, unlisted]).toEqual([5_000, 100]);
  });
});
