import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepingUserNames, mask } from '../../../detection/mask.ts';

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
