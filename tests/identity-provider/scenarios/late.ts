import { authorize, authorizePath, signInHost } from '../addresses.ts';
import { guidsOf, ids, traceOf } from '../ids.ts';
import { serviceHeaders, servicePage } from '../pages/service-page.ts';
import { healthy } from '../pages/sign-in.ts';
import type { Scenario } from '../scenario.ts';

/** Pages whose error comes after they stood for a while, by a view that swaps without navigating. */

const message = `AADSTS50020: User account 'jane.doe@contoso.example' from identity provider 'https://sts.windows.net/${ids.tenantId}/' does not exist in tenant 'Fabrikam' and cannot access the application '${ids.appId}'(Contoso Portal) in that tenant. The account needs to be added as an external user in the tenant first.`;

const escaped = message.replaceAll("'", '\\u0027');

export const late: Scenario[] = [
  {
    name: 'late-error',
    title: 'An error that comes late',
    story: 'The page swaps to an error view, and the code is split over elements.',
    start: authorize('late-error'),
    actions: [{ click: '#goOn' }],
    settled: { selector: '#exceptionMessageContainer' },
    expected: {
      codes: ['AADSTS50020'],
      badge: '1',
      mark: 'text',
      surfaces: ['page-text'],
      ...traceOf('late-error'),
    },
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        servicePage({
          trace,
          pageType: 'ConvergedSignIn',
          config: healthy,
          headers: serviceHeaders(trace, 50058),
          content:
            '<div data-viewid="1"><h1>Pick an account</h1><button id="goOn" type="button">jane.doe</button></div>',
          script: `document.querySelector('#goOn').addEventListener('click', () => {
            document.querySelector('main').innerHTML = '<div data-viewid="26"><h1>Sign in</h1><div id="exceptionMessageContainer" class="error"></div><div class="details"></div></div>';
            const text = '${escaped}';
            const container = document.querySelector('#exceptionMessageContainer');
            for (const piece of [text.slice(0, 6), text.slice(6, 9), text.slice(9)]) {
              const span = document.createElement('span');
              span.textContent = piece;
              container.append(span);
            }
            document.querySelector('.details').innerHTML = '<div><span>Request Id:</span> <span>${trace.requestId}</span></div><div>Correlation Id: ${trace.correlationId}</div><div>Timestamp: ${trace.timestamp}</div>';
          });`,
        }),
    },
  },
  {
    name: 'fluent-error',
    title: 'The newer page',
    story:
      'Another rendering of the sign-in page: no familiar ids, an alert with the number only in the configuration.',
    start: authorize('fluent-error'),
    settled: { selector: '.fui-Field__validationMessage' },
    expected: {
      codes: ['AADSTS50057'],
      badge: '1',
      mark: 'inline-error',
      surfaces: ['page-config', 'header'],
      ...guidsOf('fluent-error'),
    },
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        servicePage({
          trace,
          pageType: 'ConvergedSignIn',
          config: { sErrorCode: '50057', arrValErrs: ['50057'] },
          headers: serviceHeaders(trace, 50057),
          content:
            '<div><h1 data-testid="title">Enter your password</h1><input id="passwordEntry" type="password" aria-label="Password" autocomplete="off"><div class="fui-Field__validationMessage error" role="alert">Your account has been turned off.</div><p></p><button data-testid="primaryButton" type="button">Next</button></div>',
        }),
    },
  },
];
