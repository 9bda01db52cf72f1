import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepingUserNames, mask, maskPath } from '../../../detection/mask.ts';
import { catalogueFiles } from '../../support/catalogue.ts';

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
    ['the password is hunter2 and', 'the password is ••• and'],
    ["Password 'correct horse' rejected", "Password '•••' rejected"],
    ['the password is incorrect or has expired', 'the password is incorrect or has expired'],
    ["owner 'jane'", "owner 'j•••'"],
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
    // Tokens by their form.
    ['eyJhbGciOiJkaXIifQ..SECRETiv.SECRETtext.SECRETtag was', '••• was'],
    ['client_info=eyJ1aWQiOiJTRUNSRVQ', 'client_info=•••'],
    ['the code M.C105_BAY.2.U.SECRET1b-2c3d is', 'the code ••• is'],
    ['OAQABAAIAAAAmSECRET8KuP9Abc was', '••• was'],
    ["the secret 'Ab18Q~SECRETabcdefghijklmnopqrstuvwx1A' is", "the secret '•••' is"],
    ['the value qX7SECRETk9Zt3Vb2Lm8Rw5Yc1Hd6Js4Fg0Pa was', 'the value ••• was'],
    ['BEGIN PRIVATE KEY-----SECRET', '•••'],
    ['Bearer SECRETabc was', 'Bearer ••• was'],
    // By the name before them.
    ['clientSecret: SECRET1 was', 'clientSecret: ••• was'],
    ['X-CSRF-TOKEN: SECRET1', 'X-CSRF-TOKEN: •••'],
    ['password: hunter', 'password: •••'],
    ['password="two words of it", x', 'password="•••", x'],
    ["password=a'b c", 'password=••• c'],
    ['"apiCanary":"SECRET"', '"apiCanary":"•••"'],
    ["u'password': u'SECRET'", "u'password': u'•••'"],
    ['az login --password SECRET1', 'az login --password •••'],
    ['Cookie: a=SECRET; b=SECRET', 'Cookie: •••'],
    ['StateProperties=SECRET', 'StateProperties=•••'],
    ['code%3DSECRET', 'code%3D•••'],
    ['user_code=SECRET', 'user_code=•••'],
    ['enter the code SECRET7X to', 'enter the code ••• to'],
    ["{ code: '0.SECRET1' }", "{ code: '•••' }"],
    // In addresses: origin, path and the names in the query stay.
    ["'https://app.example/cb?a=SECRET&tenant=x#SECRET'", "'https://app.example/cb?a=•••&tenant=x#•••'"],
    ['https://app.example/cb?SECRET', 'https://app.example/cb?•••'],
    ['https://jane:SECRET@app.example/cb', 'https://•••@app.example/cb'],
  ])('of secrets in other forms: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(mask(masked)).toBe(masked);
  });

  it.each([
    ['jane.doe%40contoso.com', 'j•••@contoso.com'],
    ['jane.doe\\u0040contoso.com', 'j•••@contoso.com'],
    ['jane.doe&#64;contoso.com', 'j•••@contoso.com'],
    ['jane＠contoso.com', 'j•••@contoso.com'],
    ['jane!doe~x@contoso.com', 'j•••@contoso.com'],
    ['jane.doe@corp', 'j•••@corp'],
    [`j${'a'.repeat(90)}@contoso.com`, 'j•••@contoso.com'],
    ['ane\u0301mone@contoso.com', 'a•••@contoso.com'],
    ['Jane Doe <jane@contoso.com>', '••• <j•••@contoso.com>'],
    ['jane@contoso.com (Jane Doe)', 'j•••@contoso.com (•••)'],
    ['CONTOSO\\jane', 'CONTOSO\\j•••'],
    ['CONTOSO%5Cjane', 'CONTOSO%5Cj•••'],
    ["user 'O'Leary' is", "user 'O•••' is"],
    ["user 'deadbeef-jane' is", "user 'd•••' is"],
    ["user name 'jane'", "user name 'j•••'"],
    ['user [jane]', 'user [j•••]'],
    ['user: jane', 'user: j•••'],
    ['login_hint=jane', 'login_hint=•••'],
    ['signed in as jane', 'signed in as j•••'],
    ['L’utilisateur « jane »', 'L’utilisateur « j•••»'],
    ["'jane' kullanıcısı", "'j•••' kullanıcısı"],
    ['C:\\Users\\jane\\x.cs', 'C:\\Users\\•••\\x.cs'],
    ['at /home/jane/app.js', 'at /home/•••/app.js'],
    ['::ffff:203.0.113.4', '::ffff:•••'],
    ['203.000.113.004', '•••'],
    ['ip-203-0-113-4.example', 'ip-•••.example'],
    ['IP:2001:db8::42', 'IP:•••'],
    ['2001:db8:1:2::/64', '•••/64'],
    ['00-1A-2B-3C-4D-5E', '•••'],
    ['sent to +1 425 555 0177', 'sent to •••'],
    ["device 'JANES-PC' is", "device '•••' is"],
  ])('of people and machines in other forms: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(mask(masked)).toBe(masked);
  });

  it.each([
    "The redirect URI 'https://app.example/users/auth/callback' specified in the request",
    "policy 'B2C_1A_TrustFrameworkExtensions_SignUpOrSignIn'",
    "kid 'CtTuhMJmD5M7DLdzD2v2x3QKSRY' and thumbprint '96E51B8B13E2B5C3D4F5A6978899AABBCCDDEEFF'",
    'Error code: 0x80070520, error_codes=[50011], client_id=33333333-cccc-4ccc-8ccc-333333333333',
    "assertion subject 'repo:org/name:ref:refs/heads/main' and 'system:serviceaccount:external-secrets:external-secrets'",
    'the user or admin has not consented; the user account is disabled',
    'See https://aka.ms/msal-net-invalid-client#why, https://portal.azure.com/#view/x/y',
    'Invalid token: the audience is wrong',
    'Timestamp: 2026-01-01 00:00:00Z, version 2.1.23687.3, HKLM\\Software\\X',
  ])('leaves what a reader needs: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('leaves what the service itself says in every known wording', () => {
    const value = (name: string) =>
      name.endsWith('Id') ? '33333333-cccc-4ccc-8ccc-333333333333' : /uri$/i.test(name) ? 'https://app.example/cb' : name === 'user' ? 'j•••@contoso.com' : 'Contoso'; // prettier-ignore
    const said = [...catalogueFiles().wordings.values()]
      .flat()
      .map((wording) => wording.replace(/\{(\w+)\}/g, (_, name: string) => value(name)));
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter((text) => mask(text) !== text)).toEqual([]);
  });

  it.each([
    ['https://login.example/common/login', 'https://login.example/common/login'],
    ['https://login.example/jane%40contoso.com/x', 'https://login.example/j•••@contoso.com/x'],
    ['http://127.0.0.1:8080/203.0.113.4', 'http://127.0.0.1:8080/•••'],
    ['https://login.example/jane%2540contoso.com/x', 'https://login.example/j•••@contoso.com/x'],
    ['https://login.example/x%20y/code%3DSECRET', 'https://login.example/x y/code=•••'],
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
