import type { Reply } from '../exchange.ts';
import { person, type Trace } from '../ids.ts';
import { serviceHeaders, servicePage } from './service-page.ts';

const nameView = `<div data-viewid="1"><h1>Sign in</h1>
<form name="f1" method="post"><div role="alert" aria-live="assertive" id="usernameAlert"></div>
<input id="i0116" name="loginfmt" type="email" placeholder="name@example.com" aria-label="Account name" autocomplete="username">
<button id="idSIButton9" type="submit">Next</button></form></div>`;

const passwordView = (
  target: string,
  error: string,
) => `<div data-viewid="2"><p class="soft" id="displayName">${person}</p><h1>Enter password</h1>
<form name="f1" method="post" action="${target}">
<div role="alert" aria-live="assertive">${error ? `<div id="passwordError" class="alert alert-error error">${error}</div>` : ''}</div>
<input id="i0118" name="passwd" type="password" placeholder="Password" aria-label="Password" autocomplete="off" class="${error ? 'has-error' : ''}">
<a id="idA_PWD_ForgotPassword" href="#">Forgot your password?</a>
<p></p><button id="idSIButton9" type="submit">Sign in</button></form></div>`;

/** Nobody is signed in yet: 50058 stands in the configuration of every healthy page. */
export const healthy = { arrValErrs: ['50058'], sErrorCode: '50058', sErrTxt: '', sPOST_Username: '' };

/** The first page: the account name goes by XHR, the view swaps without navigating, the password is posted. */
export const signInPage = (target: string, trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedSignIn',
    config: healthy,
    headers: serviceHeaders(trace, 50058),
    content: nameView,
    script: `document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const request = new XMLHttpRequest();
      request.open('POST', '/common/GetCredentialType?mkt=en-US' + location.search.replace('?', '&'));
      request.onload = () => {
        const answer = JSON.parse(request.responseText);
        if (answer.IfExistsResult === 1) {
          document.querySelector('#usernameAlert').innerHTML = '<div id="usernameError" class="alert alert-error error">We couldn\\u2019t find an account with that name.</div>';
        } else document.querySelector('main').innerHTML = ${JSON.stringify(passwordView(target, ''))};
      };
      request.send(JSON.stringify({ username: document.querySelector('#i0116').value }));
    });`,
  });

/** What comes back after the password was posted: a new document whose number stands in the configuration alone. */
export const refusedPage = (number: number, error: string, target: string, trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedSignIn',
    config: {
      arrValErrs: [String(number)],
      sErrorCode: String(number),
      sErrTxt: '',
      sPOST_Username: person,
      sPOST_Type: 11,
      sPOST_PaginatedLoginState: 2,
    },
    headers: serviceHeaders(trace, number),
    content: passwordView(target, error),
  });

/** `KmsiInterrupt`: stay signed in? A question, not an error. */
export const staySignedInPage = (target: string, trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'KmsiInterrupt',
    config: { sErrorCode: '50140' },
    headers: serviceHeaders(trace, 50140),
    content: `<h1>Stay signed in?</h1><p id="KmsiDescription">You won’t be asked again on this device.</p>
<form method="post" action="${target}"><button id="idSIButton9" type="submit">Yes</button> <button id="idBtn_Back" class="plain" type="submit">No</button></form>`,
  });
