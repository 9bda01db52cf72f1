import { app, authorize, authorizePath, signInHost } from '../addresses.ts';
import { json, redirect } from '../exchange.ts';
import { ids, traceOf, type Trace, withRows } from '../ids.ts';
import {
  appPage,
  callbackPage,
  documentationPage,
  lookupPage,
  personalAccountPage,
  silentRenewalPage,
} from '../pages/app.ts';
import { serviceHeaders, serviceJson } from '../pages/service-page.ts';
import { spaPage } from '../pages/spa.ts';
import { nothing, type Scenario } from '../scenario.ts';

/** What looks like a failure, and is none, or is one that Signpost may not see without being asked. */

const silently = (number: number, error: string, message: string) => ({
  number,
  error,
  message: `AADSTS${number}: ${message}`,
});
const renewals = [
  silently(50058, 'login_required', 'A silent sign-in request was sent but no user is signed in.'),
  silently(
    16000,
    'interaction_required',
    'Either multiple user identities are available for the current request or selected account is not supported for the scenario.',
  ),
];

/** The app, wherever it lives, asks for each in a hidden frame. */
const renewing: Scenario['replies'][string] = ({ url }) =>
  silentRenewalPage(
    renewals.map(({ number }) =>
      authorize('silent-renewal', signInHost, {
        prompt: 'none',
        nonce: String(number),
        redirect_uri: `${url.origin}/callback`,
      }),
    ),
  );

const tokenRefusal = (trace: Trace) => ({
  error: 'invalid_client',
  error_description: withRows(
    "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    trace,
  ),
  error_codes: [7000218],
  timestamp: trace.timestamp,
  trace_id: trace.requestId,
  correlation_id: trace.correlationId,
  error_uri: `https://${signInHost}/error?code=7000218`,
});

const spa = 'https://spa.contoso.example';
const anyOrigin = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
/** The service lets scripts read these headers and no other: the number is not for them. */
const readableByApps = {
  ...anyOrigin,
  'access-control-expose-headers': 'Content-Length,Content-Encoding,x-ms-request-id,x-ms-srs',
};

export const noise: Scenario[] = [
  {
    name: 'silent-renewal',
    title: 'Silent renewals that fail',
    story: 'Hidden frames ask for a session all day and are told that there is none.',
    start: `${app}/silent-renewal?state=silent-renewal`,
    settled: { selector: '#renewals[data-done]' },
    // Chromium shows the extension a frame's request on a permitted host, Firefox only if the page around it is too.
    expected: { ...nothing, quietCodes: ['AADSTS50058', 'AADSTS16000'] },
    firefox: { quietCodes: [] },
    replies: {
      'app.contoso.example/silent-renewal': renewing,
      'spa.contoso.example/silent-renewal': renewing,
      [`${signInHost}${authorizePath}`]: ({ url }) => {
        const { number, error, message } = renewals.find(
          ({ number }) => String(number) === url.searchParams.get('nonce'),
        )!;
        // Each request has IDs of its own.
        const trace = traceOf(`silent-renewal ${number}`);
        return redirect(
          `${url.searchParams.get('redirect_uri')}#${new URLSearchParams({ error, error_description: withRows(message, trace) })}`,
          serviceHeaders(trace, number),
        );
      },
    },
  },
  {
    name: 'spa-token-error',
    title: 'A single-page app’s token call',
    story:
      'The sign-in works, then the app’s own call to the token endpoint fails; that page is not Signpost’s to read.',
    start: `${spa}/`,
    settled: { selector: '#error[data-done]' },
    expected: nothing,
    replies: {},
  },
  {
    name: 'device-code-polling',
    title: 'Device-code polling',
    story: 'An app asks every few moments whether the code was entered yet.',
    start: `${app}/device-polling?state=device-code-polling`,
    settled: { selector: '#polled' },
    expected: nothing,
    replies: {
      'app.contoso.example/device-polling': () =>
        appPage(
          'Contoso Portal',
          `<p id="state">Waiting for the code.</p><script>(async () => {
          for (let polls = 0; polls < 3; polls += 1) await fetch('https://${signInHost}/common/oauth2/v2.0/token?state=device-code-polling', { method: 'POST', body: '' });
          document.querySelector('#state').id = 'polled';
        })();</script>`,
        ),
      [`${signInHost}/common/oauth2/v2.0/token`]: ({ trace }) =>
        serviceJson(
          {
            error: 'authorization_pending',
            error_description: withRows(
              'AADSTS70016: OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
              trace,
            ),
            error_codes: [70016],
          },
          trace,
          70016,
          400,
          readableByApps,
        ),
    },
  },
  {
    name: 'error-lookup-page',
    title: 'The lookup page',
    story: 'Microsoft’s own page about a code: reading matter.',
    start: `https://${signInHost}/error?code=50011&state=error-lookup-page`,
    settled: { selector: '#landed' },
    expected: { ...nothing, quietCodes: ['AADSTS50011'] },
    replies: { [`${signInHost}/error`]: ({ url }) => lookupPage(url.searchParams.get('code') ?? '') },
  },
  {
    name: 'documentation-page',
    title: 'A page about errors',
    story: 'Somebody’s help page lists six codes.',
    start: 'https://docs.contoso.example/errors?state=documentation-page',
    settled: { selector: '#landed' },
    expected: nothing,
    replies: { 'docs.contoso.example/errors': ({ trace }) => documentationPage(trace) },
  },
  {
    name: 'personal-account',
    title: 'A personal account',
    story: 'Another service with numbers of its own.',
    start: 'https://login.live.com/login.srf?state=personal-account',
    settled: { selector: '#landed' },
    expected: nothing,
    replies: { 'login.live.com/login.srf': ({ trace }) => personalAccountPage(trace) },
  },
];

/** The single-page app's requests carry MSAL's own state, so they are answered wherever they come from. */
export const spaReplies: Scenario['replies'] = {
  'spa.contoso.example/': () => spaPage(),
  'spa.contoso.example/callback': () => callbackPage(),
  [`${signInHost}/${ids.tenantId}/v2.0/.well-known/openid-configuration`]: () =>
    json(
      {
        issuer: `https://${signInHost}/${ids.tenantId}/v2.0`,
        authorization_endpoint: `https://${signInHost}/${ids.tenantId}/oauth2/v2.0/authorize`,
        token_endpoint: `https://${signInHost}/${ids.tenantId}/oauth2/v2.0/token`,
        jwks_uri: `https://${signInHost}/${ids.tenantId}/discovery/v2.0/keys`,
        end_session_endpoint: `https://${signInHost}/${ids.tenantId}/oauth2/v2.0/logout`,
      },
      200,
      anyOrigin,
    ),
  [`${signInHost}/${ids.tenantId}/oauth2/v2.0/authorize`]: ({ url, trace }) =>
    redirect(
      `${spa}/#${new URLSearchParams({ code: 'stand-in-code', state: url.searchParams.get('state') ?? '' })}`,
      serviceHeaders(trace),
    ),
  [`${signInHost}/${ids.tenantId}/oauth2/v2.0/token`]: ({ trace }) =>
    serviceJson(tokenRefusal(trace), trace, 7000218, 400, readableByApps),
};
