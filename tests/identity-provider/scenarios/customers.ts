import { app } from '../addresses.ts';
import { json, redirect } from '../exchange.ts';
import { ids, traceOf } from '../ids.ts';
import { appPage, landingPage } from '../pages/app.ts';
import { b2cExceptionPage, b2cSignInPage } from '../pages/b2c.ts';
import type { Scenario } from '../scenario.ts';

/** Azure AD B2C: customers' sign-in pages, with codes of their own. */

const host = 'contoso.b2clogin.com';
const policy = '/contoso.onmicrosoft.com/B2C_1_signin';
const start = (name: string) =>
  `https://${host}${policy}/oauth2/v2.0/authorize?client_id=${ids.appId}&state=${name}`;
const page = `${host}${policy}/oauth2/v2.0/authorize`;

export const customers: Scenario[] = [
  {
    name: 'b2c-wrong-password',
    title: 'B2C: wrong password',
    story: 'The answer is HTTP 200 with a status of its own; hidden error texts stand on the page all along.',
    start: start('b2c-wrong-password'),
    actions: [
      { type: ['#email', 'jane.doe@contoso.example'] },
      { type: ['#password', 'not-the-password'] },
      { click: '#next' },
    ],
    settled: { selector: '#inline' },
    expected: { codes: ['AADB2C90225'], badge: '1', mark: 'inline-error', surfaces: ['response'] },
    replies: {
      [page]: () => b2cSignInPage('b2c-wrong-password'),
      [`${host}${policy}/SelfAsserted`]: () =>
        json({
          status: '400',
          errorCode: 'AADB2C90225',
          message: 'The username or password provided in the request are invalid.',
        }),
    },
  },
  {
    name: 'b2c-policy-error',
    title: 'B2C: a policy breaks',
    story: 'The exception page prints the code and a correlation ID.',
    start: start('b2c-policy-error'),
    settled: { selector: '#exception' },
    expected: {
      codes: ['AADB2C90037'],
      badge: '1',
      mark: 'text',
      surfaces: ['page-text'],
      correlationId: traceOf('b2c-policy-error').correlationId,
      timestamp: traceOf('b2c-policy-error').timestamp,
    },
    replies: { [page]: ({ trace }) => b2cExceptionPage(trace) },
  },
  {
    name: 'b2c-in-a-frame',
    title: 'B2C inside the app’s page',
    story: 'The app shows the sign-in in a frame of its own page; the frame fails, and people see it.',
    start: `${app}/framed?state=b2c-in-a-frame`,
    settled: { selector: '#framed' },
    expected: {
      codes: ['AADB2C90037'],
      badge: '1',
      mark: 'text',
      surfaces: ['page-text'],
      correlationId: traceOf('b2c-in-a-frame').correlationId,
      timestamp: traceOf('b2c-in-a-frame').timestamp,
    },
    replies: {
      'app.contoso.example/framed': () =>
        appPage(
          'Contoso Portal',
          `<iframe id="framed" title="Sign in" width="480" height="480" src="${start('b2c-in-a-frame')}"></iframe>`,
        ),
      [page]: ({ trace }) => b2cExceptionPage(trace),
    },
  },
  {
    name: 'b2c-password-reset',
    title: 'B2C: “Forgot your password?”',
    story:
      'The app is told in an error that the person wants to reset the password: a signal, not a failure.',
    start: start('b2c-password-reset'),
    settled: { url: 'AADB2C90118' },
    expected: { codes: [], quietCodes: ['AADB2C90118'], badge: '', mark: 'none', surfaces: [] },
    replies: {
      [page]: ({ trace }) =>
        redirect(
          `${app}/signin-oidc?${new URLSearchParams({ error: 'access_denied', error_description: `AADB2C90118: The user has forgotten their password.\r\nCorrelation ID: ${trace.correlationId}\r\nTimestamp: ${trace.timestamp}\r\n` })}`,
        ),
      'app.contoso.example/signin-oidc': () => landingPage(true),
    },
  },
];
