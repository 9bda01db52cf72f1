import { app, authorize, authorizePath, signInHost } from '../addresses.ts';
import { redirect } from '../exchange.ts';
import { ids, traceOf, type Trace, withRows } from '../ids.ts';
import { landingPage, loginPopupPage } from '../pages/app.ts';
import { formPostPage, samlFailure } from '../pages/form-post.ts';
import { serviceHeaders } from '../pages/service-page.ts';
import { nothing, type Expected, type Scenario } from '../scenario.ts';

/** Errors handed to the app, which shows none of them: in a redirect's query or fragment, or in a posted form. */

const handedOver = (
  scenario: string,
  code: string,
  surface: string,
  own: Partial<Expected> = {},
): Expected => ({
  codes: [code],
  badge: '1',
  mark: 'none',
  surfaces: [surface],
  ...traceOf(scenario),
  ...own,
});

const declined = (trace: Trace) => ({
  error: 'access_denied',
  error_description: withRows('AADSTS65004: User declined to consent to access the app.', trace),
  error_uri: `https://${signInHost}/error?code=65004`,
});
const consentMissing = (trace: Trace) => ({
  error: 'consent_required',
  error_description: withRows(
    `AADSTS65001: The user or administrator has not consented to use the application with ID '${ids.appId}' named 'Contoso Portal'. Send an interactive authorization request for this user and resource.`,
    trace,
  ),
});
const methodMismatch = (trace: Trace) =>
  withRows(
    "AADSTS75011: Authentication method 'X509, MultiFactor' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'. Contact the Contoso Portal application owner.",
    trace,
  );

const target = (fields: Record<string, string>, mark: '?' | '#') =>
  `${app}/signin-oidc${mark}${new URLSearchParams(fields)}`;
const landing = { [`app.contoso.example/signin-oidc`]: () => landingPage(true) };

export const answers: Scenario[] = [
  {
    name: 'declined-consent',
    title: 'Consent declined',
    story: 'The person said no; the app gets the reason in its address and shows nothing.',
    start: authorize('declined-consent'),
    settled: { url: 'error=access_denied' },
    expected: handedOver('declined-consent', 'AADSTS65004', 'redirect', { oauthError: 'access_denied' }),
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        redirect(target(declined(trace), '?'), serviceHeaders(trace, 65004)),
      ...landing,
    },
  },
  {
    name: 'consent-needed-fragment',
    title: 'Consent missing, told in the fragment',
    story: 'The reason stands behind the # of the app’s address.',
    start: authorize('consent-needed-fragment', signInHost, { response_mode: 'fragment' }),
    settled: { url: 'error=consent_required' },
    expected: handedOver('consent-needed-fragment', 'AADSTS65001', 'redirect', {
      oauthError: 'consent_required',
    }),
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        redirect(target(consentMissing(trace), '#'), serviceHeaders(trace, 65001)),
      ...landing,
    },
  },
  {
    name: 'form-post-error',
    title: 'Error in a posted form',
    story: 'A page lives for milliseconds and posts the reason to the app.',
    start: authorize('form-post-error', signInHost, { response_mode: 'form_post' }),
    settled: { selector: '#landed' },
    expected: handedOver('form-post-error', 'AADSTS65004', 'form', { oauthError: 'access_denied' }),
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        formPostPage(
          `${app}/signin-oidc?state=form-post-error`,
          { ...declined(trace), state: 'form-post-error' },
          trace,
        ),
      ...landing,
    },
  },
  {
    name: 'saml-status-error',
    title: 'Error in a SAML response',
    story: 'The status of a posted assertion says why.',
    start: `https://${signInHost}/${ids.tenantId}/saml2?state=saml-status-error`,
    settled: { selector: '#landed' },
    expected: handedOver('saml-status-error', 'AADSTS75011', 'form'),
    replies: {
      [`${signInHost}/${ids.tenantId}/saml2`]: ({ trace }) =>
        formPostPage(
          `${app}/signin-oidc?state=saml-status-error`,
          {
            SAMLResponse: samlFailure(methodMismatch(trace)),
            RelayState: 'stand-in',
          },
          trace,
        ),
      ...landing,
    },
  },
  {
    name: 'healthy-form-post',
    title: 'A success in a posted form',
    story: 'The page that posts the app its code lives for milliseconds, and nothing is wrong.',
    start: authorize('healthy-form-post', signInHost, { response_mode: 'form_post' }),
    settled: { selector: '#landed' },
    expected: nothing,
    replies: {
      [`${signInHost}${authorizePath}`]: () =>
        formPostPage(
          `${app}/signin-oidc?state=healthy-form-post`,
          { code: 'stand-in-code', state: 'stand-in' },
          traceOf('healthy-form-post'),
        ),
      'app.contoso.example/signin-oidc': () => landingPage(false),
    },
  },
  {
    name: 'login-popup',
    title: 'Failure in a login popup',
    story: 'A small window signs in, fails and closes itself; the tab that opened it tells.',
    start: `${app}/login-popup?state=login-popup`,
    actions: [{ click: '#signIn' }],
    settled: { selector: '#closed' },
    expected: handedOver('login-popup', 'AADSTS65004', 'redirect', { oauthError: 'access_denied' }),
    replies: {
      'app.contoso.example/login-popup': () => loginPopupPage(authorize('login-popup')),
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        redirect(`${app}/callback?${new URLSearchParams(declined(trace))}`, serviceHeaders(trace, 65004)),
    },
  },
];
