import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { detectInUrl, isLookupPage, isSilentRequest, withoutQuery } from '../../../detection/url.ts';
import { details, message, sentence } from './failure.ts';

const callback = 'https://app.contoso.example/cb';
const parameters = new URLSearchParams({
  error: 'invalid_grant',
  error_description: message,
  error_uri: 'https://login.microsoftonline.com/error?code=700082',
  state: 'secret',
});
const found = [
  { code: 'AADSTS700082', message: sentence, details: { ...details, oauthError: 'invalid_grant' } },
];
const once = encodeURIComponent(message);
const twice = encodeURIComponent(once);

describe('an address a browser is sent to says why', () => {
  it.each([
    ['in the query', `${callback}?${parameters}`],
    ['in the fragment', `${callback}#${parameters}`],
    ['in the fragment of a router', `${callback}#/?${parameters}`],
    ['in a fragment that starts like a query', `${callback}#?${parameters}`],
    ['with %20 instead of +', `${callback}?error=invalid_grant&error_description=${once}`],
    ['encoded twice', `${callback}?error=invalid_grant&error_description=${twice}`],
    ['behind other parameters', `${callback}?a=b&c=d%20e&${parameters}`],
    ['of an app on a phone', `msauth.com.contoso.app://auth?${parameters}`],
    ['of an app on this computer', `http://localhost:8400/?${parameters}`],
  ])('%s', (_, url) => {
    expect(detectInUrl(url)).toEqual(found);
    expect(detect(url)).toEqual(found.map((finding) => ({ ...finding, surface: 'redirect' })));
  });

  it.each([
    ['without a host', `error=invalid_grant&error_description=${once}&state=x`],
    ['with a question mark', `?error=invalid_grant&error_description=${once}&state=x`],
    ['with a number sign', `#error=invalid_grant&error_description=${once}&state=x`],
    ['without a host, behind others', `state=x&error=invalid_grant&error_description=${once}`],
  ])('as an app logs it, %s', (_, text) => {
    expect(detect(text)).toMatchObject(found);
  });

  it('in a Location header', () => {
    const dump = `HTTP/1.1 302 Found\r\nCache-Control: no-store\r\nLocation: ${callback}?${parameters}\r\n\r\n`;
    expect(detect(dump)).toMatchObject(found);
  });

  it('in a log line', () => {
    expect(detect(`GET /cb?${parameters} HTTP/1.1 400 - 12ms`)).toMatchObject(found);
  });

  it('of Azure AD B2C', () => {
    const description = 'AADB2C90118: The user has forgotten their password.\r\nCorrelation ID: x';
    expect(
      detectInUrl(`${callback}#error=access_denied&error_description=${encodeURIComponent(description)}`),
    ).toMatchObject([{ code: 'AADB2C90118', details: { oauthError: 'access_denied' } }]);
  });

  it('by its number alone, where it says no more', () => {
    expect(detectInUrl(`${callback}?error=access_denied&error_subcode=cancel&error_codes=53001`)).toEqual([
      { code: 'AADSTS53001', message: '', details: { oauthError: 'access_denied', suberror: 'cancel' } },
    ]);
  });
});

describe('an address says nothing', () => {
  it.each([
    ['without an error', 'https://docs.contoso.example/?q=AADSTS50011'],
    ['with an answer that worked', `${callback}?code=50058&state=x`],
    ['when it is none', 'not a url'],
    [
      'when it is too long to be one',
      `${callback}?error=x&error_description=AADSTS50011+${'x'.repeat(20_000)}`,
    ],
  ])('%s', (_, url) => {
    expect(detectInUrl(url)).toEqual([]);
  });

  it('about a failure on the page that explains codes', () => {
    expect(detect('https://login.microsoftonline.com/error?code=50058')).toEqual([
      { code: 'AADSTS50058', message: '', details: {}, quiet: 'documentation', surface: 'typed' },
    ]);
    expect(isLookupPage('https://login.microsoftonline.com/error?code=50058')).toBe(true);
    expect(isLookupPage('https://login.microsoftonline.com/common/oauth2/authorize')).toBe(false);
  });
});

describe('a request', () => {
  it.each([
    ['https://login.contoso.example/authorize?prompt=none', true],
    ['https://login.contoso.example/authorize?a=b&prompt=none&c=d', true],
    ['https://login.contoso.example/authorize?prompt=login', false],
    ['https://login.contoso.example/authorize?xprompt=none', false],
  ])('%s is silent: %s', (url, silent) => {
    expect(isSilentRequest(url)).toBe(silent);
  });

  it('is kept without its query', () => {
    expect(withoutQuery(`${callback}?code=secret#token`)).toBe(callback);
    expect(withoutQuery(`${callback}/${'a'.repeat(1_000)}`).length).toBeLessThan(300);
  });
});
