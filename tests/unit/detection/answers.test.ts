import { describe, expect, it } from 'vitest';
import { detectInForm, isSuccessForm } from '../../../detection/form.ts';
import { detectInHeaders } from '../../../detection/headers.ts';
import { detectInResponse } from '../../../detection/response.ts';
import { correlation, details, message, sentence, tokenAnswer, trace } from './failure.ts';

const answer = (changes: object = {}) => detectInResponse(JSON.stringify({ ...tokenAnswer, ...changes }));

describe('an answer of the token endpoint', () => {
  it('gives code, sentence, IDs, error and suberror, and never its claims', () => {
    expect(answer()).toEqual([
      {
        code: 'AADSTS700082',
        message: sentence,
        details: { ...details, oauthError: 'invalid_grant', suberror: 'bad_token' },
      },
    ]);
    expect(JSON.stringify(answer())).not.toContain('secret');
  });

  it('gives its number where it says nothing', () => {
    expect(answer({ error_description: '' })).toMatchObject([{ code: 'AADSTS700082', message: '', details }]);
  });

  it('gives the wrapper first, then the code inside it', () => {
    const description = `AADSTS70002: Error validating credentials. AADSTS50126: Invalid password. Trace ID: ${trace}`;
    expect(answer({ error_description: description, error_codes: [70002, 50126] })).toMatchObject([
      { code: 'AADSTS70002', message: 'Error validating credentials.', details },
      { code: 'AADSTS50126', message: 'Invalid password.', details },
    ]);
  });

  it('gives the suberror under its older name', () => {
    expect(answer({ suberror: undefined, error_subcode: 'cancel' })).toMatchObject([
      { details: { suberror: 'cancel' } },
    ]);
  });

  it('believes no field that has another form than it should', () => {
    expect(
      answer({
        error: 'Something <b>else</b>',
        error_description: 'AADSTS50011: x',
        error_codes: 'many',
        trace_id: 'none',
        correlation_id: 7,
        timestamp: 'yesterday',
        suberror: {},
      }),
    ).toEqual([{ code: 'AADSTS50011', message: 'x', details: {} }]);
  });

  it('reads five numbers and no more', () => {
    const numbers = Array.from({ length: 1_000 }, (_, index) => 50_000 + index);
    expect(answer({ error_description: '', error_codes: numbers })).toHaveLength(5);
  });

  it.each([
    ['a device code waits', 'authorization_pending', 70016],
    ['it is asked too often', 'slow_down', 70016],
  ])('while %s is no failure', (_, error, number) => {
    expect(
      answer({ error, error_description: `AADSTS${number}: Pending.`, error_codes: [number] }),
    ).toMatchObject([{ code: `AADSTS${number}`, quiet: 'polling' }]);
  });

  it('that is none holds nothing', () => {
    expect(detectInResponse('{"access_token":"secret","expires_in":3599}')).toEqual([]);
    expect(detectInResponse('{"error":"invalid_grant"}')).toEqual([]);
    expect(detectInResponse('{"error":')).toEqual([]);
    expect(detectInResponse('')).toEqual([]);
  });

  it('is also read as text, broken or not JSON at all', () => {
    expect(detectInResponse(`{"error":"invalid_grant","error_description":"AADSTS50011: The`)).toMatchObject([
      { code: 'AADSTS50011', details: { oauthError: 'invalid_grant' } },
    ]);
    expect(detectInResponse('<p>AADSTS50011: x</p>')).toMatchObject([{ code: 'AADSTS50011' }]);
  });
});

describe('an answer of the second factor', () => {
  const endAuth = {
    Success: false,
    ErrCode: 500121,
    ResultValue: 'PhoneAppDenied',
    Message: null,
    Retry: false,
    CorrelationId: correlation,
    SessionId: trace,
    Timestamp: '2026-02-19T02:18:35Z',
  };
  const factor = (changes: object) => detectInResponse(JSON.stringify({ ...endAuth, ...changes }));

  it('gives the number that the page never shows', () => {
    expect(factor({})).toEqual([
      {
        code: 'AADSTS500121',
        message: '',
        details: { correlationId: correlation, requestId: trace, timestamp: '2026-02-19T02:18:35Z' },
      },
    ]);
  });

  it.each([
    'OathCodeIncorrect',
    'SMSAuthFailedWrongCodeEntered',
    'PhoneAppDenied',
    'PhoneAppNoResponse',
    'UserIsBlocked',
  ])('is a failure with another try left: %s', (ResultValue) => {
    expect(factor({ ResultValue, Retry: true })).toHaveLength(1);
  });

  it('is none while it waits, and none when it worked', () => {
    expect(factor({ ResultValue: 'AuthenticationPending', Retry: true })).toEqual([]);
    expect(factor({ Success: true, ErrCode: 0 })).toEqual([]);
    expect(factor({ Success: true })).toEqual([]);
    expect(factor({ ErrCode: 0 })).toEqual([]);
  });

  it('masks what it says', () => {
    expect(factor({ Message: 'No method for jane.doe@contoso.com' })).toMatchObject([
      { message: 'No method for j•••@contoso.com' },
    ]);
  });
});

describe('an answer of a B2C page', () => {
  it('carries an HTTP 200 that is none', () => {
    const body = JSON.stringify({
      status: '400',
      errorCode: 'AADB2C90225',
      message: 'AADB2C90225: The name or password is wrong.',
    });
    expect(detectInResponse(body)).toEqual([
      { code: 'AADB2C90225', message: 'The name or password is wrong.', details: {} },
    ]);
  });

  it('that worked holds nothing', () => {
    expect(detectInResponse('{"status":"200"}')).toEqual([]);
    expect(
      detectInResponse('{"status":"400","errorCode":"UserMessageIfClaimsPrincipalDoesNotExist"}'),
    ).toEqual([]);
  });
});

describe('a response header', () => {
  const headers = (value: string) => [
    { name: 'X-MS-Clitelem', value },
    { name: 'X-MS-Request-ID', value: trace },
    { name: 'client-request-id', value: correlation },
  ];

  it('carries the number without any body', () => {
    expect(detectInHeaders(headers('1,90102,0,,'))).toEqual([
      { code: 'AADSTS90102', message: '', details: { requestId: trace, correlationId: correlation } },
    ]);
  });

  it('is quiet about the steps of a healthy sign-in, and silent about success', () => {
    expect(detectInHeaders(headers('1,50058,0,,'))).toMatchObject([{ quiet: 'ordinary-step' }]);
    expect(detectInHeaders(headers('1,0,0,,'))).toEqual([]);
    expect(detectInHeaders(headers(''))).toEqual([]);
    expect(detectInHeaders([{ name: 'x-ms-clitelem' }])).toEqual([]);
    expect(detectInHeaders([])).toEqual([]);
  });

  it('challenges with a code', () => {
    const challenge = `Bearer error="invalid_token", error_description="AADSTS50013: Assertion failed signature validation."`;
    expect(detectInHeaders([{ name: 'WWW-Authenticate', value: challenge }])).toEqual([
      {
        code: 'AADSTS50013',
        message: 'Assertion failed signature validation.',
        details: { oauthError: 'invalid_token' },
      },
    ]);
  });

  it('says the same number once', () => {
    const both = [
      ...headers('1,50013,0,,'),
      { name: 'www-authenticate', value: 'Bearer error="x", AADSTS50013: y' },
    ];
    expect(detectInHeaders(both)).toHaveLength(1);
  });
});

describe('a form on its way to an app', () => {
  it('gives its error, as an address would', () => {
    expect(
      detectInForm({ error: 'invalid_grant', error_description: message, error_subcode: 'bad_token' }),
    ).toEqual([
      {
        code: 'AADSTS700082',
        message: sentence,
        details: { ...details, oauthError: 'invalid_grant', suberror: 'bad_token' },
      },
    ]);
  });

  it('without an error gives nothing', () => {
    expect(detectInForm({ error_description: 'AADSTS50011' })).toEqual([]);
    expect(detectInForm({})).toEqual([]);
  });

  it('is a success by the fields it has, which are never read', () => {
    expect(isSuccessForm({}, (name) => name === 'id_token')).toBe(true);
    expect(isSuccessForm({ error: 'access_denied' }, (name) => name === 'error')).toBe(false);
  });
});
