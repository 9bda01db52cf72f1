import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepingUserNames, mask, maskPath } from '../../../detection/mask.ts';

describe('masking', () => {
  it.each([
    ['jane@contoso.com', 'j•••@contoso.com'],
    ['jane_fabrikam.com#EXT#@contoso.onmicrosoft.com', 'j•••@contoso.onmicrosoft.com'],
    ["user 'DOMAIN\\jane' is blocked", "user 'D•••' is blocked"],
    [
      "user account '33333333-cccc-4ccc-8ccc-333333333333'",
      "user account '33333333-cccc-4ccc-8ccc-333333333333'",
    ],
    ['from 203.0.113.4.', 'from •••.'],
    ['build 2.1.23687.3', 'build 2.1.23687.3'],
    ['at 21:33:18.342Z', 'at 21:33:18.342Z'],
    ['2001:db8:0:1::42 refused', '••• refused'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it('keeps names, but no addresses of machines, where an organization’s policy says so, and for that call only', () => {
    const text = "user account 'jane@contoso.com' from 203.0.113.4";
    expect(keepingUserNames(() => mask(text))).toBe("user account 'jane@contoso.com' from •••");
    expect(() => keepingUserNames(() => JSON.parse('{'))).toThrow(SyntaxError);
    expect(mask(text)).toBe("user account 'j•••@contoso.com' from •••");
  });

  it.each([
    ['the assertion eyJhbGciOi.eyJzdWIi.c2ln was', 'the assertion ••• was'],
    ['id_token=abc&code=0.AXa&state=x', 'id_token=•••&code=•••&state=•••'],
    ['"access_token":"abc","error":"x"', '"access_token":"•••","error":"x"'],
    ['refused 0.AXsAbcdefghijklmnopqrstu-v_w.x here', 'refused ••• here'],
    [`the value ${'QUJD+/='.repeat(20)} was`, 'the value ••• was'],
    ['see https://login.microsoftonline.com/error?code=50011', 'see https://login.microsoftonline.com/error?code=50011'], // prettier-ignore
    ['Error Code: 53003', 'Error Code: 53003'],
    [
      "the parameter 'client_secret' or 'client_assertion'",
      "the parameter 'client_secret' or 'client_assertion'",
    ],
  ])('of secrets: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(mask(masked)).toBe(masked);
  });

  it.each([
    ['https://login.example/common/login', 'https://login.example/common/login'],
    ['https://login.example/jane%40contoso.com/x', 'https://login.example/j•••@contoso.com/x'],
    ['http://127.0.0.1:8080/203.0.113.4', 'http://127.0.0.1:8080/•••'],
  ])('of a path: %s', (url, masked) => {
    expect(maskPath(url)).toBe(masked);
  });

  it('leaves nothing of a name behind, and changes nothing the second time', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9._-]{2,30}$/);
    fc.assert(
      fc.property(name, fc.string({ maxLength: 40 }), (user, around) => {
        const masked = mask(`${around} ${user}@contoso.com`);
        expect(masked).not.toContain(`${user}@`);
        expect(mask(masked)).toBe(masked);
      }),
    );
  });
});
