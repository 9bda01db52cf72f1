import { app, authorize, authorizePath, signInHost } from '../addresses.ts';
import { guidsOf, isoTime, traceOf, type Trace } from '../ids.ts';
import { conditionalAccessPage, type AccessBlock } from '../pages/conditional-access.ts';
import { adminApprovalPage, consentPage, deviceCodePage } from '../pages/interrupts.ts';
import { multifactorPage } from '../pages/multifactor.ts';
import { serviceJson } from '../pages/service-page.ts';
import { nothing, type Scenario } from '../scenario.ts';

/** Rules, second factors and questions on the way in. */

const blocked = (name: string, title: string, story: string, block: AccessBlock): Scenario => ({
  name,
  title,
  story,
  start: authorize(name),
  actions: [{ click: '#moreDetails' }],
  settled: { selector: '#debugDetails .details' },
  expected: {
    codes: [`AADSTS${block.number}`],
    badge: '1',
    mark: 'text',
    surfaces: ['page-config', 'header', 'page-text'],
    ...traceOf(name),
    timestamp: '2026-06-16T09:25:54.342Z',
  },
  replies: { [`${signInHost}${authorizePath}`]: ({ trace }) => conditionalAccessPage(block, trace) },
});

const polling = {
  Success: false,
  ResultValue: 'AuthenticationPending',
  Message: null,
  AuthMethodId: 'PhoneAppNotification',
  ErrCode: 0,
  Retry: true,
  FlowToken: 'stand-in',
  Ctx: 'stand-in',
};
const outcome = (trace: Trace, own: object) => ({
  ...polling,
  Retry: false,
  SessionId: trace.requestId,
  CorrelationId: trace.correlationId,
  Timestamp: isoTime(trace),
  ...own,
});

const multifactor = (
  name: string,
  title: string,
  story: string,
  answer: { ResultValue: string; ErrCode: number; Success?: boolean; Message?: string },
): Omit<Scenario, 'settled' | 'expected'> => ({
  name,
  title,
  story,
  start: authorize(name),
  replies: {
    [`${signInHost}${authorizePath}`]: ({ trace }) =>
      multifactorPage(name, `${app}/signin-oidc?code=stand-in-code`, trace),
    [`${signInHost}/common/SAS/BeginAuth`]: ({ trace }) =>
      serviceJson({ ...polling, Success: true, ResultValue: 'Success', Retry: false }, trace),
    [`${signInHost}/common/SAS/EndAuth`]: ({ url, trace }) =>
      serviceJson(url.searchParams.get('pollCount') === '3' ? outcome(trace, answer) : polling, trace),
  },
});

export const policies: Scenario[] = [
  blocked(
    'conditional-access-block',
    'Blocked by Conditional Access',
    'No number on the page until “More details”; then it stands bare, among other GUIDs.',
    {
      number: 53003,
      headline: 'You cannot access this right now',
      text: 'Your sign-in was successful but does not meet the criteria to access this resource.',
    },
  ),
  blocked('device-not-compliant', 'Device not compliant', 'The device is managed but breaks a rule.', {
    number: 53000,
    headline: 'Set up your device to get access',
    text: 'Your organization requires this device to be compliant.',
  }),
  {
    ...multifactor(
      'multifactor-denied',
      'Second factor denied',
      'The request on the phone was refused; only the answer in the background has the number.',
      { ResultValue: 'PhoneAppDenied', ErrCode: 500121, Message: 'Denied.' },
    ),
    settled: { selector: '#idDiv_SAASDS_Description' },
    expected: {
      codes: ['AADSTS500121'],
      badge: '1',
      mark: 'inline-error',
      surfaces: ['response'],
      ...guidsOf('multifactor-denied'),
      timestamp: isoTime(traceOf('multifactor-denied')),
    },
  },
  {
    ...multifactor(
      'multifactor-polling',
      'Second factor, approved after a while',
      'The page asks again and again whether it was approved; each “not yet” looks like a failure.',
      { Success: true, ResultValue: 'Success', ErrCode: 0 },
    ),
    settled: { url: `${app}/signin-oidc` },
    expected: nothing,
  },
  {
    name: 'admin-approval-needed',
    title: 'An administrator must approve',
    story: 'The consent page has no button to go on.',
    start: authorize('admin-approval-needed'),
    settled: { selector: '#consentHeader' },
    expected: {
      codes: ['AADSTS90094'],
      badge: '1',
      mark: 'inline-error',
      surfaces: ['page-config', 'header'],
      ...guidsOf('admin-approval-needed'),
    },
    replies: { [`${signInHost}${authorizePath}`]: ({ trace }) => adminApprovalPage(trace) },
  },
  {
    name: 'consent-question',
    title: 'A consent page',
    story: 'The app asks for permission: a question, not an error.',
    start: authorize('consent-question'),
    settled: { selector: '#consentHeader' },
    expected: nothing,
    replies: { [`${signInHost}${authorizePath}`]: ({ trace }) => consentPage(trace) },
  },
  {
    name: 'device-code',
    title: 'A device code mistyped',
    story: 'The page says so inline and gives no number.',
    start: `https://${signInHost}/common/oauth2/deviceauth?state=device-code`,
    actions: [{ type: ['#otc', 'ABCD1234'] }, { click: '#idSIButton9' }],
    settled: { selector: '#otcError' },
    expected: nothing,
    replies: { [`${signInHost}/common/oauth2/deviceauth`]: ({ trace }) => deviceCodePage(trace) },
  },
];
