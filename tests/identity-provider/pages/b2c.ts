import { html, type Reply } from '../exchange.ts';
import { ids, type Trace } from '../ids.ts';
import { shell } from './shell.ts';

/** A B2C page: state in `SETTINGS`, error elements that are there from the start and hidden, answers by XHR. */
export const b2cSignInPage = (scenario: string): Reply =>
  html(
    shell({
      title: 'Contoso customers',
      head: `<script>var SETTINGS = {"remoteResource":"","retryLimit":3,"trimSpacesInPassword":true,"api":"CombinedSigninAndSignup","csrf":"stand-in","transId":"StateProperties=stand-in","pageViewId":"${ids.deviceId}","hosts":{"tenant":"/contoso.onmicrosoft.com/B2C_1_signin","policy":"B2C_1_signin"},"locale":{"lang":"en"}};</script>`,
      body: `<main class="sheet"><h1>Sign in with your customer account</h1>
<div id="api"><div id="claimVerificationServerError" class="error pageLevel" style="display: none" role="alert">AADB2C90037: An error occurred.</div>
<div id="requiredFieldMissing" class="error pageLevel" style="display: none">A required field is missing.</div>
<div id="fieldIncorrect" class="error pageLevel" style="display: none">Please check what you typed.</div>
<div id="passwordEntryMismatch" class="error pageLevel" style="display: none">The two passwords differ.</div>
<form id="localAccountForm"><div class="error pageLevel" aria-hidden="true" id="inline" role="alert" style="display: none"><p></p></div>
<input id="email" type="email" aria-label="Email" autocomplete="username"><input id="password" type="password" aria-label="Password" autocomplete="off">
<button id="next" type="submit">Sign in</button></form></div></main>
<script>document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const request = new XMLHttpRequest();
  request.open('POST', '/contoso.onmicrosoft.com/B2C_1_signin/SelfAsserted?tx=StateProperties=stand-in&p=B2C_1_signin&state=${scenario}');
  request.onload = () => {
    const { message } = JSON.parse(request.responseText);
    const inline = document.querySelector('#inline');
    inline.querySelector('p').textContent = message;
    inline.style.display = '';
  };
  request.send('');
});</script>`,
    }),
  );

/** The page B2C shows when a policy breaks: code, correlation ID and time, nothing else. */
export const b2cExceptionPage = (trace: Trace): Reply =>
  html(
    shell({
      title: 'Contoso customers',
      body: `<main class="sheet"><h1>Something went wrong</h1><div id="exception">AADB2C90037: An error occurred while processing the request. Please contact administrator of the site you are trying to access.<br>Correlation ID: ${trace.correlationId}<br>Timestamp: ${trace.timestamp}<br></div></main>`,
    }),
  );
