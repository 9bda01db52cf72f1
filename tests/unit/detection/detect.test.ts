import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { app, correlation, details, message, rows, sentence, time, trace } from './failure.ts';

const other = '44444444-dddd-4ddd-8ddd-444444444444';
const codesIn = (text: string) => detect(text).map(({ code }) => code);

const tokenAnswer = {
  error: 'invalid_grant',
  error_description: message,
  error_codes: [700082],
  timestamp: time,
  trace_id: trace,
  correlation_id: correlation,
  suberror: 'bad_token',
  claims: '{"access_token":{"secret":true}}',
};
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
        innerError: { date: '2026-02-19T02:18:35', 'request-id': other, 'client-request-id': other },
      },
    };
    expect(detect(JSON.stringify(graph, null, 2))).toMatchObject([
      { code: 'AADSTS700082', message: sentence, details },
    ]);
    expect(JSON.stringify(detect(JSON.stringify(graph)))).not.toContain(other);
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
    expect(detect(`x-ms-correlation-request-id: ${other}\r\n\r\n${JSON.stringify(arm)}`)).toMatchObject([
      { code: 'AADSTS700082', details },
    ]);
  });

  it('of SharePoint', () => {
    const body = `{"error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"AADSTS50011: It does not match."}}}`;
    expect(detect(`SPRequestGuid: ${other}\n${body}`)).toMatchObject([
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

describe('a dump of a library is read', () => {
  it.each([
    [
      'MSAL.NET',
      `MSAL.NetCore.4.61.3.0.MsalUiRequiredException:\n\tErrorCode: invalid_grant\nMicrosoft.Identity.Client.MsalUiRequiredException: ${message}\n   at Microsoft.Identity.Client.OAuth2.OAuth2Client.Throw()`,
    ],
    [
      'MSAL.js',
      `InteractionRequiredAuthError: invalid_grant: 700082 - [${time}]: ${message}\n    at new AuthError (index.js:1:1)`,
    ],
    [
      'MSAL for Python',
      `{'error': 'invalid_grant', 'error_description': '${message.replaceAll('\r\n', String.raw`\r\n`)}', 'error_codes': [700082]}`,
    ],
    [
      'MSAL for Java',
      `com.microsoft.aad.msal4j.MsalInteractionRequiredException: ${message}\n\tat com.microsoft.aad.msal4j.X.y(X.java:1)\nerror: invalid_grant`,
    ],
    [
      'ADAL.NET',
      `AdalServiceException: ${message} ---> System.Net.WebException: The remote server returned an error: (400) Bad Request.\n\terror: invalid_grant`,
    ],
    [
      'azure-identity',
      `azure.core.exceptions.ClientAuthenticationError: (invalid_grant) ${message}\nContent: {"error":"invalid_grant"}`,
    ],
    [
      'Azure CLI',
      `ERROR: ${message}\nInteractive authentication is needed. Please run:\naz login\nerror: invalid_grant`,
    ],
    [
      'PowerShell',
      `Connect-AzAccount: ${message}\nAt line:1 char:1\n+ Connect-AzAccount\n+ ~~~~~~~~~~~~~~~~~\n    + CategoryInfo : CloseError: (:) [], AuthenticationFailedException\n    error: invalid_grant`,
    ],
  ])('of %s', (_, text) => {
    expect(detect(text)).toMatchObject([
      { code: 'AADSTS700082', message: sentence, details: { ...details, oauthError: 'invalid_grant' } },
    ]);
  });

  it('with the request ID of the header, where the service signed it', () => {
    const dump = `x-ms-request-id: ${trace}\nx-ms-ests-server: 2.1.1.0\n\nAADSTS50011: x`;
    expect(detect(dump)).toMatchObject([{ details: { requestId: trace } }]);
    expect(detect(dump.replace('x-ms-ests-server', 'server'))[0]?.details).toEqual({});
  });

  it('of headers, which hold the number alone', () => {
    const dump = `HTTP/1.1 200 OK\nx-ms-request-id: ${trace}\nx-ms-clitelem: 1,90102,0,,\nclient-request-id: ${correlation}`;
    expect(detect(dump)).toEqual([
      {
        code: 'AADSTS90102',
        message: '',
        details: { requestId: trace, correlationId: correlation },
        surface: 'header',
      },
    ]);
  });
});

describe('SAML and WS-Federation are read', () => {
  const status = `<samlp:Status><samlp:StatusMessage>AADSTS75011: No match. ${rows.join(' ')}</samlp:StatusMessage></samlp:Status>`;
  const base64 = btoa(`<samlp:Response>${status}<Assertion>AADSTS50011</Assertion></samlp:Response>`);

  it.each([
    ['a form body', `SAMLResponse=${encodeURIComponent(base64)}&RelayState=x`],
    ['base64 alone', base64],
    ['a form body, encoded twice', `SAMLResponse=${encodeURIComponent(encodeURIComponent(base64))}`],
    [
      'a form body in a HAR',
      JSON.stringify({ postData: { text: `SAMLResponse=${encodeURIComponent(base64)}` } }),
    ],
    ['a field of a HAR', JSON.stringify({ params: [{ name: 'SAMLResponse', value: base64 }] })],
    ['a log line', `POST /acs SAMLResponse="${base64}"`],
  ])('from %s', (_, text) => {
    expect(detect(text)).toMatchObject([{ code: 'AADSTS75011', message: 'No match.', details }]);
  });

  it('from a fault of WS-Trust', () => {
    const fault = `<s:Fault><s:Reason><s:Text xml:lang="en-US">AADSTS50034: The account does not exist.</s:Text></s:Reason></s:Fault>`;
    expect(detect(fault)).toMatchObject([{ code: 'AADSTS50034', message: 'The account does not exist.' }]);
  });

  it('from the address of a WS-Federation sign-in that failed', () => {
    expect(
      detect(
        `https://app.contoso.example/?wa=wsignin1.0&wctx=x&error=server_error&error_description=AADSTS50011%3a+x`,
      ),
    ).toMatchObject([{ code: 'AADSTS50011', details: { oauthError: 'server_error' } }]);
  });
});

describe('a failure that stands there several times', () => {
  it('is one, with what each place says', () => {
    expect(detect(`AADSTS700082\n${message}\ninvalid_grant: AADSTS700082: again`)).toMatchObject([
      { code: 'AADSTS700082', message: sentence, details: { ...details, oauthError: 'invalid_grant' } },
    ]);
  });

  it('is several, when IDs or times say so', () => {
    expect(detect(`${message}\n\n${message.replace(trace, other)}`)).toHaveLength(2);
    expect(detect(`${message}\n\n${message.replace('02:18:35', '09:00:00')}`)).toHaveLength(2);
  });

  it('is joined by its IDs, not by its place', () => {
    const log = [
      `AADSTS50011: a. Trace ID: ${trace} Correlation ID: ${correlation}`,
      `AADSTS50011: a. Trace ID: ${other}`,
      `invalid_client: AADSTS50011: a. Correlation ID: ${correlation}`,
    ];
    expect(detect(JSON.stringify(log)).map((one) => one.details)).toEqual([
      { traceId: trace, correlationId: correlation, oauthError: 'invalid_client' },
      { traceId: other },
    ]);
  });

  it('is told in the order of the text', () => {
    expect(codesIn('AADSTS65001: a.\nAADSTS50011: b.\nAADSTS65001: a.')).toEqual([
      'AADSTS65001',
      'AADSTS50011',
    ]);
  });
});

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
