import { app, authorize, authorizePath, signInHost } from '../addresses.ts';
import { redirect } from '../exchange.ts';
import { guidsOf, person } from '../ids.ts';
import { serviceHeaders, serviceJson } from '../pages/service-page.ts';
import { refusedPage, signInPage, staySignedInPage } from '../pages/sign-in.ts';
import { nothing, type Action, type Scenario } from '../scenario.ts';

/** The sign-in page itself: name, password, and what comes back. It never prints a code. */

const signIn: Action[] = [
  { type: ['#i0116', person] },
  { click: '#idSIButton9' },
  { waitFor: '#i0118' },
  { type: ['#i0118', 'not-the-password'] },
  { click: '#idSIButton9' },
];

const postTarget = (name: string) => `/common/login?state=${name}`;

const known = { IfExistsResult: 0, ThrottleStatus: 0, Credentials: { PrefCredential: 1, HasPassword: true } };

const refused = (name: string, title: string, story: string, number: number, error: string): Scenario => ({
  name,
  title,
  story,
  start: authorize(name),
  actions: signIn,
  settled: { selector: '#passwordError' },
  expected: {
    codes: [`AADSTS${number}`],
    badge: '1',
    mark: 'inline-error',
    surfaces: ['page-config', 'header'],
    ...guidsOf(name),
  },
  replies: {
    [`${signInHost}${authorizePath}`]: ({ trace }) => signInPage(postTarget(name), trace),
    [`${signInHost}/common/GetCredentialType`]: ({ trace }) => serviceJson(known, trace),
    [`${signInHost}/common/login`]: ({ trace }) => refusedPage(number, error, postTarget(name), trace),
  },
});

export const signIns: Scenario[] = [
  refused(
    'wrong-password',
    'Wrong password',
    'The page says that something is incorrect; the number stands in its configuration alone.',
    50126,
    'Your account or password is incorrect.',
  ),
  refused(
    'locked-account',
    'Locked account',
    'Too many tries; again only the configuration knows the number.',
    50053,
    'Your account is locked for now.',
  ),
  refused(
    'unknown-user-posted',
    'Unknown account, after the password',
    'A federated look-up fails only once the form was posted.',
    50034,
    'This account doesn’t exist.',
  ),
  {
    name: 'unknown-user',
    title: 'Unknown account',
    story: 'The page asks for the account by XHR and says inline that there is none; nobody gives a number.',
    start: authorize('unknown-user'),
    actions: signIn.slice(0, 2),
    settled: { selector: '#usernameError' },
    expected: nothing,
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) => signInPage(postTarget('unknown-user'), trace),
      [`${signInHost}/common/GetCredentialType`]: ({ trace }) =>
        serviceJson({ ...known, IfExistsResult: 1 }, trace),
    },
  },
  {
    name: 'healthy-sign-in',
    title: 'A healthy sign-in page',
    story: 'It carries 50058 and a prepared error answer, and nothing is wrong.',
    start: authorize('healthy-sign-in'),
    settled: { selector: '#i0116' },
    expected: { ...nothing, quietCodes: ['AADSTS50058'] },
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) => signInPage(postTarget('healthy-sign-in'), trace),
    },
  },
  {
    name: 'healthy-complete-sign-in',
    title: 'A sign-in that works',
    story: 'Name, password, “stay signed in?”, and on to the app with a code.',
    start: authorize('healthy-complete-sign-in'),
    actions: [...signIn, { waitFor: '#KmsiDescription' }, { click: '#idSIButton9' }],
    settled: { url: `${app}/signin-oidc` },
    expected: nothing,
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        signInPage(postTarget('healthy-complete-sign-in'), trace),
      [`${signInHost}/common/GetCredentialType`]: ({ trace }) => serviceJson(known, trace),
      [`${signInHost}/common/login`]: ({ trace }) =>
        staySignedInPage('/kmsi?state=healthy-complete-sign-in', trace),
      [`${signInHost}/kmsi`]: ({ trace }) =>
        redirect(
          `${app}/signin-oidc?code=stand-in-code&state=healthy-complete-sign-in`,
          serviceHeaders(trace),
        ),
    },
  },
];
