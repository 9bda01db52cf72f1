import { describe, expect, it } from 'vitest';
import { detectInForm, isSamlSuccess } from '../../../detection/form.ts';
import { detectInHeaders } from '../../../detection/headers.ts';
import { detectInResponse } from '../../../detection/response.ts';
import { detectTyped } from '../../../detection/typed.ts';
import { detectInUrl, withoutQuery } from '../../../detection/url.ts';

const trace = '11111111-aaaa-4aaa-8aaa-111111111100';
const correlation = '22222222-bbbb-4bbb-8bbb-222222222222';

describe('a redirect', () => {
  const description = `AADSTS65004: User declined to consent.\r\nTrace ID: ${trace}\r\nTimestamp: 2026-01-01 00:00:00Z`;
  const query = new URLSearchParams({
    error: 'access_denied',
    error_description: description,
    state: 'secret',
  });

  it.each([
    ['in the query', `https://app.contoso.example/cb?${query}`],
    ['in the fragment', `https://app.contoso.example/cb#${query}`],
    [
      'encoded twice',
      `https://app.contoso.example/cb?error=access_denied&error_description=${encodeURIComponent(encodeURIComponent(description))}`,
    ],
  ])('says why, %s', (_, url) => {
    expect(detectInUrl(url)).toMatchObject([
      {
        code: 'AADSTS65004',
        message: 'User declined to consent.',
        details: { oauthError: 'access_denied', traceId: trace },
      },
    ]);
  });

  it('without an error says nothing, even if a code stands in it', () => {
    expect(detectInUrl('https://login.microsoftonline.com/error?code=50058')).toEqual([]);
    expect(detectInUrl('https://docs.contoso.example/?q=AADSTS50011')).toEqual([]);
    expect(detectInUrl('not a url')).toEqual([]);
  });

  it('is kept without its query', () => {
    expect(withoutQuery('https://app.contoso.example/cb?code=secret#token')).toBe(
      'https://app.contoso.example/cb',
    );
  });
});

describe('a response header', () => {
  const headers = (value: string) => [
    { name: 'X-MS-Clitelem', value },
    { name: 'x-ms-request-id', value: trace },
  ];

  it('carries the number without any body', () => {
    expect(detectInHeaders(headers('1,90102,0,,'))).toEqual([
      { code: 'AADSTS90102', message: '', details: { requestId: trace } },
    ]);
  });

  it('is quiet about the steps of a healthy sign-in, and silent about success', () => {
    expect(detectInHeaders(headers('1,50058,0,,'))[0]?.quiet).toBe('ordinary-step');
    expect(detectInHeaders(headers('1,0,0,,'))).toEqual([]);
    expect(detectInHeaders([])).toEqual([]);
  });
});

describe('a response body', () => {
  it('of the token endpoint gives code, IDs, error and suberror', () => {
    const body = JSON.stringify({
      error: 'invalid_grant',
      error_description: `AADSTS700082: The refresh token has expired.\r\nTrace ID: ${trace}`,
      error_codes: [700082],
      timestamp: '2026-02-19 02:18:35Z',
      trace_id: trace,
      correlation_id: correlation,
      suberror: 'bad_token',
      claims: '{"access_token":"secret"}',
    });
    expect(detectInResponse(body)).toEqual([
      {
        code: 'AADSTS700082',
        message: 'The refresh token has expired.',
        details: {
          traceId: trace,
          correlationId: correlation,
          timestamp: '2026-02-19 02:18:35Z',
          oauthError: 'invalid_grant',
          suberror: 'bad_token',
        },
      },
    ]);
  });

  it('while a device code waits is no failure', () => {
    const body = JSON.stringify({
      error: 'authorization_pending',
      error_description: 'AADSTS70016: Pending.',
      error_codes: [70016],
    });
    expect(detectInResponse(body)).toMatchObject([{ quiet: 'polling' }]);
  });

  const endAuth = {
    Success: false,
    ErrCode: 500121,
    ResultValue: 'PhoneAppDenied',
    Retry: false,
    CorrelationId: correlation,
    SessionId: trace,
  };

  it('of the second factor gives the number that the page never shows', () => {
    expect(detectInResponse(JSON.stringify(endAuth))).toMatchObject([
      { code: 'AADSTS500121', details: { correlationId: correlation, requestId: trace } },
    ]);
    expect(
      detectInResponse(JSON.stringify({ ...endAuth, ResultValue: 'OathCodeIncorrect', Retry: true })),
    ).toHaveLength(1);
  });

  it('of the second factor while it waits says nothing', () => {
    expect(
      detectInResponse(JSON.stringify({ ...endAuth, ResultValue: 'AuthenticationPending', Retry: true })),
    ).toEqual([]);
    expect(detectInResponse(JSON.stringify({ ...endAuth, Success: true, ErrCode: 0 }))).toEqual([]);
  });

  it('of a B2C page carries an HTTP 200 that is none', () => {
    const body = JSON.stringify({
      status: '400',
      errorCode: 'AADB2C90225',
      message: 'AADB2C90225: The name or password is wrong.',
    });
    expect(detectInResponse(body)).toEqual([
      { code: 'AADB2C90225', message: 'The name or password is wrong.', details: {} },
    ]);
  });
});

describe('a form on its way to an app', () => {
  it('gives its error', () => {
    const form = { error: 'access_denied', error_description: 'AADSTS65004: User declined.' };
    expect(detectInForm(form)).toMatchObject([
      { code: 'AADSTS65004', details: { oauthError: 'access_denied' } },
    ]);
  });

  it('gives the status of a SAML response, never the assertion', () => {
    const status = `<samlp:Status><samlp:StatusCode Value="x"/><samlp:StatusMessage>AADSTS75011: The method does not match. Trace ID: ${trace}</samlp:StatusMessage></samlp:Status>`;
    const saml = `<samlp:Response>${status}<Assertion>AADSTS50011 secret</Assertion></samlp:Response>`;
    expect(detectInForm({ SAMLResponse: btoa(saml) })).toMatchObject([
      { code: 'AADSTS75011', details: { traceId: trace } },
    ]);
    expect(detectInForm({ SAMLResponse: 'not base64!' })).toEqual([]);
  });
});

describe('a SAML response that says Success', () => {
  const response = (status: string) =>
    btoa(
      `<samlp:Response><samlp:Status>${status}</samlp:Status><Assertion>secret</Assertion></samlp:Response>`,
    );

  it('is one by its status alone', () => {
    const success = '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/>';
    expect(isSamlSuccess({ SAMLResponse: response(success) })).toBe(true);
    expect(isSamlSuccess({ SAMLResponse: response(success.replace('Success', 'Responder')) })).toBe(false);
    expect(isSamlSuccess({})).toBe(false);
  });
});

describe('what a person types', () => {
  it.each(['50011', '#50011', 'aadsts50011', ' AADSTS50011 ', 'I get AADSTS50011 since today'])(
    '%s',
    (input) => {
      expect(detectTyped(input)[0]?.code).toBe('AADSTS50011');
    },
  );

  it('may be a whole message with the same code three times', () => {
    expect(detectTyped('AADSTS50011 AADSTS50011: x AADSTS50011')).toHaveLength(1);
  });

  it('may be anything else', () => {
    expect(detectTyped('it does not work')).toEqual([]);
    expect(detectTyped('80041012')).toEqual([]);
  });
});
