import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { correlation, details, message, rows, sentence, time, trace } from './failure.ts';

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
