import { describe, expect, it } from 'vitest';
import { cut } from '../../../detection/cut.ts';
import { detect } from '../../../detection/detect.ts';
import { withoutQuery } from '../../../detection/url.ts';

describe('a cut', () => {
  it.each([
    ['one two three', 20, 'one two three'],
    ['one two three', 10, 'one two'],
    ['one+two%20three', 12, 'one+two'],
    ['x'.repeat(500), 400, 'x'.repeat(400)],
  ])('of %s at %i leaves no half word', (text, longest, start) => {
    expect(cut(text, longest)).toBe(start);
  });

  it('through a mail address leaves nothing of it, in whatever the sentence travels', () => {
    for (let length = 960; length <= 1_010; length += 1) {
      const message = `${'word '.repeat(length / 5)}${'y'.repeat(length % 5)} jane.doe@contoso.com`;
      const said = [
        `AADSTS50011: ${message}`,
        JSON.stringify({ Success: false, ErrCode: 500121, ResultValue: 'PhoneAppDenied', Message: message }),
        JSON.stringify({ status: { errorCode: 50011, failureReason: message } }),
      ];
      expect(said.flatMap(detect).filter((found) => /jane|\bj[a-z.]*$/.test(found.message))).toEqual([]);
    }
  });

  it('through a path ends where a part of the path does', () => {
    const path = `/${'x'.repeat(190)}/jane.doe@contoso.com/y`;
    expect(withoutQuery(`https://login.example${path}`)).toBe(`https://login.example/${'x'.repeat(190)}`);
    expect(withoutQuery(`https://login.example/${'x'.repeat(300)}`)).toBe('https://login.example/');
  });
});
