/** What the tests of recordings put into HAR files, and how they cut them. */

import { signInHost } from '../../identity-provider/addresses.ts';
import { traceOf, withRows } from '../../identity-provider/ids.ts';
import { harEntry, type Recorded } from '../../support/har.ts';

export const at = Date.UTC(2026, 5, 16, 9, 25);
export const token = `https://${signInHost}/common/oauth2/v2.0/token`;

/** A token answer that fails with this number, at a minute of its own. */
export const failed = (number: number, own: Partial<Recorded> = {}) => {
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

export const asset = (body: string, own: Partial<Recorded> = {}) =>
  harEntry({
    url: 'https://app.contoso.example/main.js',
    destination: 'script',
    reply: { headers: { 'content-type': 'text/javascript' }, body },
    ...own,
  });

/** Cuts a file at these places, in any order. */
export function* chunksOf(bytes: Uint8Array, cuts: number[]): Generator<Uint8Array> {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const place of [...places, bytes.length]) {
    yield bytes.slice(from, place);
    from = place;
  }
}
