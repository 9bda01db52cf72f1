import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signInHost } from '../../identity-provider/addresses.ts';
import { traceOf, withRows } from '../../identity-provider/ids.ts';
import { scenarios } from '../../identity-provider/scenarios.ts';
import { harEntry, harOf, recordScenario, type Recorded } from '../../support/har.ts';
import { bytesOf, codesIn, readChunks, readText } from './read.ts';

const at = Date.UTC(2026, 5, 16, 9, 25);
const token = `https://${signInHost}/common/oauth2/v2.0/token`;

/** A token answer that fails with this number, at a minute of its own. */
const failed = (number: number, own: Partial<Recorded> = {}) => {
  const trace = traceOf(`recorded ${number}`);
  return harEntry({
    url: token,
    method: 'POST',
    destination: 'empty',
    at: at + number,
    reply: {
      status: 400,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        error: 'invalid_grant',
        error_description: withRows(`AADSTS${number}: It failed.`, trace),
      }),
    },
    ...own,
  });
};

const asset = (body: string, own: Partial<Recorded> = {}) =>
  harEntry({
    url: 'https://app.contoso.example/main.js',
    destination: 'script',
    reply: { headers: { 'content-type': 'text/javascript' }, body },
    ...own,
  });

/** Cuts a file at these places, in any order. */
function* chunksOf(bytes: Uint8Array, cuts: number[]): Generator<Uint8Array> {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const place of [...places, bytes.length]) {
    yield bytes.slice(from, place);
    from = place;
  }
}

describe('a HAR file', () => {
  it('is listed in order, each failure with its time, its place and its IDs', () => {
    const { failures, damaged } = readText(harOf([failed(50126), asset('1'), failed(700016)]));
    expect(damaged).toBe(false);
    expect(failures).toMatchObject([
      { code: 'AADSTS50126', lastSeenAt: at + 50126, url: token, message: 'It failed.' },
      { code: 'AADSTS700016', details: { oauthError: 'invalid_grant' } },
    ]);
    const { requestId, correlationId } = traceOf('recorded 50126');
    expect(failures[0]!.details).toMatchObject({ traceId: requestId, correlationId });
  });

  it('counts attempts of one sign-in, as live', () => {
    const again = (request: string) => {
      const trace = { ...traceOf('again'), requestId: traceOf(request).requestId };
      const body = JSON.stringify({ error: 'x_y', error_description: withRows('AADSTS50126: No.', trace) });
      return failed(50126, { reply: { status: 400, headers: { 'content-type': 'application/json' }, body } });
    };
    expect(readText(harOf([again('a'), again('b'), again('c')])).failures).toMatchObject([{ attempts: 3 }]);
  });

  it('says which failures a later sign-in made history', () => {
    const entries = ['declined-consent', 'healthy-form-post'].flatMap((name, index) =>
      recordScenario(
        scenarios.find((one) => one.name === name)!,
        at + index * 60_000,
      ),
    );
    expect(readText(harOf([...entries, failed(50126)])).failures).toMatchObject([
      { code: 'AADSTS65004', settled: true },
      { code: 'AADSTS50126', settled: false },
    ]);
  });

  it('keeps silent what arrives where a hidden frame was sent on to', () => {
    const target = `https://app.contoso.example/cb?${new URLSearchParams({
      error: 'login_required',
      error_description: withRows('AADSTS50058: Nobody is signed in.', traceOf('silent')),
    })}`;
    const asked = { url: `https://${signInHost}/common/oauth2/v2.0/authorize?prompt=none` };
    const page = { headers: { 'content-type': 'text/html' }, body: '<html></html>' };
    const { failures } = readText(
      harOf([
        harEntry({ ...asked, reply: { status: 302, headers: { location: target } } }),
        harEntry({ url: target, reply: page }),
      ]),
    );
    expect(failures).toMatchObject([{ code: 'AADSTS50058', quiet: true }]);
  });

  it('reads base64, and a page of an app that prints the failure with its IDs', () => {
    const message = withRows('AADSTS50105: Not assigned.', traceOf('app page'));
    const page = (body: string, base64: boolean) =>
      harEntry({
        url: 'https://app.contoso.example/error',
        base64,
        reply: { headers: { 'content-type': 'text/html' }, body: `<html><body>${body}</body></html>` },
      });
    for (const base64 of [false, true])
      for (const pad of ['', ' ', '  '])
        expect(readText(harOf([page(pad + message, base64)])).failures).toMatchObject([
          { code: 'AADSTS50105', quiet: false },
        ]);
    expect(readText(harOf([page('About AADSTS50105.', false)])).failures).toMatchObject([{ quiet: true }]);
  });

  it('reads nothing in scripts, requests to sign-in hosts, or fields other than an answer’s', () => {
    const body = { password: 'AADSTS50011', error: 'x', error_description: 'AADSTS50012: x' };
    const entries = [
      asset('throw "AADSTS50011: no"'),
      failed(50126, { form: body, reply: {} }),
      failed(50126, { url: 'https://app.contoso.example/cb', form: { note: 'AADSTS50013: x' }, reply: {} }),
    ];
    expect(readText(harOf(entries)).failures).toEqual([]);
  });

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
