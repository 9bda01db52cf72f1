import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { details, message, otherTrace, rows, sentence, tokenAnswer } from './failure.ts';

const found = [
  {
    code: 'AADSTS700082',
    message: sentence,
    details: { ...details, oauthError: 'invalid_grant', suberror: 'bad_token' },
  },
];

describe('an answer of the sign-in service is read', () => {
  const minified = JSON.stringify(tokenAnswer);

  it.each([
    ['minified', minified],
    ['pretty', JSON.stringify(tokenAnswer, null, 2)],
    ['with CRLF', JSON.stringify(tokenAnswer, null, 4).replaceAll('\n', '\r\n')],
    ['with spaces around', `\n  ${minified}\n\n`],
    ['in a JSON string', JSON.stringify(minified)],
    ['escaped twice', JSON.stringify(JSON.stringify(minified))],
    ['as a field of another', JSON.stringify({ status: 400, body: minified })],
    ['as an object in another', JSON.stringify({ response: { data: tokenAnswer } })],
    ['in an array', JSON.stringify([{ level: 'info' }, tokenAnswer])],
    ['in a log line', `2026-02-19 02:18:36 [WARN] token request failed: 400 ${minified}`],
    ['pretty, in a log', `POST /token 400\n${JSON.stringify(tokenAnswer, null, 2)}\nRetrying in 5 s`],
    ['escaped, in a log line', `level=error msg="token: ${JSON.stringify(minified).slice(1, -1)}" attempt=1`],
    ['as a Python dictionary', `Error: ${minified.replaceAll(/"(\w*)"(?=[:,])/g, "'$1'")}`],
    ['in HTML', `<pre>${minified.replaceAll('"', '&quot;')}</pre>`],
    ['in a code block', `\`\`\`json\n${JSON.stringify(tokenAnswer, null, 2)}\n\`\`\``],
    ['cut at its end', minified.slice(0, -20)],
    ['behind its headers', `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n${minified}`],
  ])('%s', (_, text) => {
    expect(detect(text)).toMatchObject(found);
    expect(detect(text)).toHaveLength(1);
    expect(JSON.stringify(detect(text))).not.toContain('secret');
  });

  it('by its number, where it says nothing', () => {
    expect(detect('{"error":"interaction_required","error_codes":[50076]}')).toMatchObject([
      { code: 'AADSTS50076', message: '', details: { oauthError: 'interaction_required' } },
    ]);
  });

  it('as not yet a failure, while it is polled for', () => {
    expect(
      detect('{"error":"authorization_pending","error_description":"AADSTS70016: Pending."}'),
    ).toMatchObject([{ quiet: 'polling' }]);
  });
});

describe('an error of an API is read, its own request IDs left alone', () => {
  it('of Microsoft Graph', () => {
    const graph = {
      error: {
        code: 'InvalidAuthenticationToken',
        message: `AADSTS700082: ${sentence} ${rows.join(' ')}`,
        innerError: {
          date: '2026-02-19T02:18:35',
          'request-id': otherTrace,
          'client-request-id': otherTrace,
        },
      },
    };
    expect(detect(JSON.stringify(graph, null, 2))).toMatchObject([
      { code: 'AADSTS700082', message: sentence, details },
    ]);
    expect(JSON.stringify(detect(JSON.stringify(graph)))).not.toContain(otherTrace);
  });

  it('of Microsoft Graph, nested deeply', () => {
    const inner = { innererror: { innererror: { internalexception: { message } } } };
    expect(detect(JSON.stringify({ error: { code: 'Failed', message: 'Failed', ...inner } }))).toMatchObject([
      { code: 'AADSTS700082', details },
    ]);
  });

  it('of Azure Resource Manager', () => {
    const arm = {
      error: { code: 'LinkedAuthorizationFailed', message: 'x', details: [{ code: 'Y', message }] },
    };
    expect(detect(`x-ms-correlation-request-id: ${otherTrace}\r\n\r\n${JSON.stringify(arm)}`)).toMatchObject([
      { code: 'AADSTS700082', details },
    ]);
  });

  it('of SharePoint', () => {
    const body = `{"error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"AADSTS50011: It does not match."}}}`;
    expect(detect(`SPRequestGuid: ${otherTrace}\n${body}`)).toMatchObject([
      { code: 'AADSTS50011', message: 'It does not match.' },
    ]);
    expect(detect(body)[0]?.details).toEqual({});
  });

  it('in its challenge', () => {
    const challenge = `WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="invalid_token", error_description="AADSTS50013: Assertion failed."`;
    expect(detect(challenge)).toMatchObject([
      { code: 'AADSTS50013', message: 'Assertion failed.', details: { oauthError: 'invalid_token' } },
    ]);
  });
});
