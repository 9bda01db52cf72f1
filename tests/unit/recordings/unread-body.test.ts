import { describe, expect, it } from 'vitest';
import { EntryCutter } from '../../../recordings/entry-cutter.ts';
import { mayHoldFailure } from '../../../recordings/may-hold-failure.ts';
import { withoutUnreadBody } from '../../../recordings/unread-body.ts';
import { harOf } from '../../support/har.ts';
import { asset, failed } from './entries.ts';
import { bytesOf, codesIn } from './read.ts';

const long = (text: string) => `${'"\\{ \n'.repeat(2_000)}${text}`;
const code = 'AADSTS50011';
const typed = (type: string, own = {}) =>
  asset(long(code), { reply: { headers: { 'content-type': type }, body: long(code) }, ...own });

/** @returns whether the one entry of a file is looked at closely */
const isParsed = (entry: object) => {
  const [cut] = new EntryCutter().cut(bytesOf(harOf([entry])));
  return withoutUnreadBody(cut!).some(mayHoldFailure);
};

describe('a body that nobody reads', () => {
  it.each(['text/javascript', 'image/svg+xml', 'text/CSS; charset=utf-8'])('is passed over: %s', (type) => {
    expect(isParsed(typed(type))).toBe(false);
  });

  it.each(['text/html', 'application/json', 'text/plain', ''])('is not one of another type: %s', (type) => {
    expect(isParsed(typed(type))).toBe(true);
  });

  it('hides nothing of what stands before and behind it', () => {
    expect(isParsed(typed('image/png', { url: `https://app.contoso.example/?error=${code}` }))).toBe(true);
    expect(isParsed({ ...typed('image/png'), comment: code })).toBe(true);
    const location = `https://app.contoso.example/#error=x&error_description=${code}%3A+It+failed.`;
    const headers = { 'content-type': 'image/png', location };
    const redirect = { status: 302, headers, body: long('') };
    expect(codesIn(harOf([failed(50126, { reply: redirect, destination: 'document' })]))).toEqual([code]);
  });

  it('is told by its own type only', () => {
    const { response, ...entry } = typed('application/json') as { response: { content: object } };
    const posted = { mimeType: 'image/png', text: '' };
    expect(isParsed({ request: { postData: posted }, ...entry, response })).toBe(true);
    const content = { mimeType: 'image/png', comment: { about: 'x' }, ...response.content };
    expect(isParsed({ ...entry, response: { content } })).toBe(true);
  });

  it('is found wherever the file is cut', () => {
    const file = bytesOf(harOf([typed('text/javascript')]));
    for (let at = 0; at < file.length; at += 97) {
      const cutter = new EntryCutter();
      const [cut] = [...cutter.cut(file.slice(0, at)), ...cutter.cut(file.slice(at))];
      const [from, to] = cut!.longest;
      expect(JSON.parse(`"${new TextDecoder().decode(cut!.bytes.subarray(from, to))}"`)).toBe(long(code));
    }
  });
});
