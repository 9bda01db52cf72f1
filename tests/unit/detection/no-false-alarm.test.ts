import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { app, correlation, trace } from './failure.ts';

describe('no false alarm is', () => {
  it.each([
    ['nothing', ''],
    ['space', ' \n\t '],
    ['prose', 'I cannot sign in since Monday, error 50011 they say, or was it 65001?'],
    ['a placeholder', 'AADSTSxxxxx: replace the x'],
    ['a short number', 'AADSTS500'],
    ['an identifier', 'export const isAADSTS50011Error = (e) => e.isAADSTS50011;'],
    ['a hash', 'sha512-AADSTS50011kJ8fQ2nB7cV4xZ1aAADSTS65001=='],
    ['base64', btoa('AADSTS50011: The redirect URI does not match.')],
    ['a JSON web token’s middle', `a.${btoa('{"error":"AADSTS50011"}')}.b`],
    ['a personal account’s code', 'Error Code: 80041012 and 0x80048823'],
    ['the broker’s code', 'Error code: CAA50021 Server message: none'],
    ['Windows’ code', '0xCAA2000B, 0xc000006d, TPM error 80090016'],
    ['AD FS', 'MSIS7066: Authentication failed. Error code: 10023'],
    ['a portal’s 401', '{"code":401,"message":"Unauthorized","sessionId":"50011"}'],
    [
      'a Graph error',
      `{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges","innerError":{"request-id":"${trace}"}}}`,
    ],
    ['an answer that worked', '{"token_type":"Bearer","expires_in":50011,"access_token":"x"}'],
    ['an OAuth error of another service', '{"error":"invalid_grant","error_description":"Bad Request"}'],
    ['a log in order', `2026-02-19 INFO Correlation ID: ${correlation} request took 50126 ms, status: 200`],
    ['a sign-in that worked', '{"status":{"errorCode":0,"failureReason":"Other."},"id":"x"}'],
    ['a postal code', 'Zip code: 53003, Milwaukee'],
    ['an address that worked', 'https://app.contoso.example/cb?code=0.AX50011&state=50126'],
    ['a page in order', '<!DOCTYPE html><html><body><h1>Welcome</h1></body></html>'],
    ['an app’s ID', `client_id=${app}&error_codes=50011`],
    [
      'the slug of an article',
      'https://learn.contoso.example/aadsts-50011-redirect/error-code-aadsts50011-redirect-uri-mismatch',
    ],
  ])('%s', (_, text) => {
    expect(detect(text)).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each([
    ['JSON nested without end', '{"a":'.repeat(100_000)],
    ['JSON nested a thousand deep', `${'['.repeat(1_000)}"AADSTS50011"${']'.repeat(1_000)}`],
    ['a prototype', '{"__proto__":{"error":"invalid_grant"},"constructor":{}}'],
    ['surrogates alone', '\uD800AADSTS\uDC00'],
    ['a long address', `https://app.contoso.example/?${'a=b&'.repeat(100_000)}`],
    ['parameters without end', 'error=a&'.repeat(1_000_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['broken percent-encoding', '%%%25%2%E0%A4%A'.repeat(1_000)],
  ])('%s is answered in peace', (_, text) => {
    expect(detect(text)).toEqual([]);
  });
});
