/**
 * What a hostile page, answer, address or file could hold. Every text here goes through detection, merging, storage,
 * views and the report, and stands on pages of the stand-in in both browsers.
 */

/** Runs if anybody takes a text for code: tests look for the mark it leaves. */
const run = 'globalThis.hacked=1';

/** Short enough for a field. */
export const values: Record<string, string> = {
  script: `<script>${run}</script>`,
  'script that closes another': `</script><script>${run}</script>`,
  image: `<img src=x onerror="${run}">`,
  'broken image': `"><img src=x onerror=${run} x="`,
  svg: `<svg/onload=${run}>`,
  frame: `<iframe srcdoc="<script>parent.hacked=1</script>">`,
  'javascript address': `javascript:${run}//`,
  'data address': `data:text/html,<script>opener.hacked=1</script>`,
  'attribute without quotes': `x onfocus=${run} autofocus`,
  style: `<style>*{background:url(https://evil.example/css)}</style>`,
  link: '[sign in again](https://evil.example/login)',
  mention: '@everyone #1 ![](https://evil.example/pixel) | a | b |\n---\n```js\nx\n```',
  'template hole': '{ $appName } {$x} {{7*7}} ${7*7} { \'x\' } {"\\u0041"}',
  'bidi override': '\u202Egro.elpmaxe.live//:sptth\u202C',
  'bidi isolates that never close': '\u2066\u2067\u2068\u202A\u202B\u202D',
  'bidi isolates that were never opened': '\u2069\u2069\u202C\u202C',
  'right-to-left spoof': 'https://contoso.example/\u202Efdp.exe \u05D0\u05D1 https://\u0627.evil.example',
  'zero widths': 'con\u200Bto\u200Dso\u2060.exam\uFEFFple \u00AD',
  'private use': '\uE000\uE001\uF8FF',
  'broken UTF-16': '\uD800 \uDC00 \uDBFF\uDBFF x\uDFFF',
  controls: '\u0000\u0001\u0007\u0008\u001B[31mred\u001B[0m\u007F\u0085\u2028\u2029',
  'combining marks': `e${'\u0301'.repeat(500)}`,
  'prototype keys': '__proto__ constructor prototype hasOwnProperty toString valueOf then',
  entities:
    '&lt;script&gt; &#60;script&#62; &#x3c;img src=x onerror=hacked=1&#x3e; &amp;lt; &#1114112; &#xD800;',
  percent: '%3Cscript%3E %253Cimg%2520onerror%253D1%253E %00 %u0041 %E0%A4%A',
  comment: '<!-- --> <![CDATA[ ]]> <?xml version="1.0"?> -->',
  quotes: `'"\`’”»' OR '1'='1`,
  'line breaks': 'a\r\nSet-Cookie: x=y\r\n\r\n\u000B\u000C\u0085b',
  spreadsheet: '=HYPERLINK("https://evil.example")',
  path: '../../../etc/passwd\\..\\..\\windows',
};

const proto = (value: unknown) =>
  `{"__proto__":${JSON.stringify(value)},"constructor":{"prototype":{"hacked":1}}}`;
const code = 'AADSTS50011';
const ids =
  'Trace ID: 11111111-aaaa-4aaa-8aaa-111111111100\r\nCorrelation ID: 22222222-bbbb-4bbb-8bbb-222222222222\r\nTimestamp: 2026-01-01 00:00:00Z';

/** A value in each place a service's sentence has for what came with the request. */
export const messageWith = (value: string): string =>
  `${code}: The redirect URI '${value}' specified in the request does not match the redirect URIs configured for the application '${value}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.\r\n${ids}`;

/** The same value in everything that can carry a failure, in the form each carrier has. */
export const carriers: Record<string, (value: string) => string> = {
  text: messageWith,
  address: (value) =>
    `https://app.contoso.example/cb?${new URLSearchParams({ error: value, error_description: messageWith(value), suberror: value, error_uri: value, state: value })}`,
  fragment: (value) =>
    `https://app.contoso.example/cb#${new URLSearchParams({ error: 'invalid_request', error_description: messageWith(value) })}`,
  JSON: (value) =>
    JSON.stringify({ error: value, error_description: messageWith(value), error_codes: [50011, value], timestamp: value, trace_id: value, correlation_id: value, suberror: value, claims: value, [value]: value }), // prettier-ignore
  'second factor': (value) =>
    JSON.stringify({ Success: false, ErrCode: 500121, ResultValue: value, Message: value, SessionId: value, CorrelationId: value, Timestamp: value }), // prettier-ignore
  'sign-in log': (value) =>
    JSON.stringify({ id: value, correlationId: value, createdDateTime: value, userPrincipalName: value, status: { errorCode: 50011, failureReason: value } }), // prettier-ignore
  prototype: (value) => `[${proto({ error: 'x', error_description: messageWith(value) })},${proto(value)}]`,
  page: (value) => `<!DOCTYPE html><html><body><p>${messageWith(value)}</p></body></html>`,
  configuration: (value) =>
    `<html><script>$Config=${JSON.stringify({ pgid: 'ConvergedError', iErrorCode: 50011, strServiceExceptionMessage: messageWith(value), correlationId: value, sessionId: value, [value]: value })};</script></html>`,
  form: (value) =>
    `<html><form><input type="hidden" name="error" value="${value}"><input type="hidden" name="error_description" value="${messageWith(value)}"></form></html>`,
  SAML: (value) =>
    `SAMLResponse=${Buffer.from(`<samlp:Response><samlp:Status><samlp:StatusCode Value="x"/><samlp:StatusMessage>${messageWith(value)}</samlp:StatusMessage></samlp:Status></samlp:Response>`).toString('base64')}`,
  headers: (value) =>
    `x-ms-clitelem: 1,50011,${value},,\r\nx-ms-request-id: ${value}\r\nclient-request-id: ${value}`,
  wrapped: (value) => JSON.stringify({ log: JSON.stringify({ inner: JSON.stringify(messageWith(value)) }) }),
};

const entities = Array.from(
  { length: 20 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('');

/** Long, many or deep. Each in at least the size the brief of a denial of service would name. */
export const giants: Record<string, () => string> = {
  'a line of 10 MB': () =>
    `${'x'.repeat(5_000_000)} ${messageWith('https://a.example')} ${'y '.repeat(2_500_000)}`,
  '100,000 codes': () => Array.from({ length: 100_000 }, (_, index) => `AADSTS${50_000 + index}`).join(' '),
  '100,000 times one code': () => `${code}: no. `.repeat(100_000),
  'deep JSON': () => `${'{"a":['.repeat(50_000)}"${code}"${']}'.repeat(50_000)}`,
  'deep JSON that never ends': () => `{"error":"${code}"}${'{"a":['.repeat(50_000)}`,
  'deep HTML': () => `<html>${'<div>'.repeat(50_000)}${code}`,
  'an entity bomb': () =>
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "${code}">${entities}]><samlp:Response><samlp:Status>&l20; ${code}: x</samlp:Status></samlp:Response>`,
  'percent signs in percent signs': () =>
    `https://a.example/?error=x&error_description=${'%25'.repeat(30_000)}41`,
  'quotes without end': () => `${code}: '${"'".repeat(100_000)}`,
  'half a million IDs': () => `${code}: ${'11111111-aaaa-4aaa-8aaa-111111111100 '.repeat(50_000)}`,
  'surrogates without partners': () => `${code}: ${'\uD800'.repeat(100_000)}`,
  // Browsers take a second themselves for ten times as many.
  'marks on one letter': () => `${code}: e${'\u0301'.repeat(10_000)}`,
  'invisible characters': () => `AAD${'\u200B'.repeat(100_000)}STS50011: hidden`,
  'bidi controls': () => `${code}: ${'\u202E\u2066'.repeat(50_000)}`,
};
