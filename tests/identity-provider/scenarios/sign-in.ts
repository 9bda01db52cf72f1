import { app, authorize, authorizePath, signInHost } from '../addresses.ts';
import { json, redirect } from '../exchange.ts';
import { ids, person } from '../ids.ts';
import { refusedPage, signInPage, staySignedInPage } from '../pages/sign-in.ts';
import type { Action, Expected, Scenario } from '../scenario.ts';

/** The sign-in page itself: name, password, and what comes back. It never prints a code. */

const nothing: Expected = { codes: [], badge: '', mark: 'none', surfaces: [] };
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
    requestId: ids.requestId,
    correlationId: ids.correlationId,
  },
  replies: {
    [`${signInHost}${authorizePath}`]: () => signInPage(postTarget(name)),
    [`${signInHost}/common/GetCredentialType`]: () => json(known),
    [`${signInHost}/common/login`]: () => refusedPage(number, error, postTarget(name)),
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
      [`${signInHost}${authorizePath}`]: () => signInPage(postTarget('unknown-user')),
      [`${signInHost}/common/GetCredentialType`]: () => json({ ...known, IfExistsResult: 1 }),
    },
  },
  {
    name: 'healthy-sign-in',
    title: 'A healthy sign-in page',
    story: 'It carries 50058 and a prepared error answer, and nothing is wrong.',
    start: authorize('healthy-sign-in'),
    settled: { selector: '#i0116' },
    expected: { ...nothing, quietCodes: ['AADSTS50058'] },
    replies: { [`${signInHost}${authorizePath}`]: () => signInPage(postTarget('healthy-sign-in')) },
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
      [`${signInHost}${authorizePath}`]: () => signInPage(postTarget('healthy-complete-sign-in')),
      [`${signInHost}/common/GetCredentialType`]: () => json(known),
      [`${signInHost}/common/login`]: () => staySignedInPage('/kmsi?state=healthy-complete-sign-in'),
      [`${signInHost}/kmsi`]: () =>
        redirect(`${app}/signin-oidc?code=stand-in-code&state=healthy-complete-sign-in`),
    },
  },
];
