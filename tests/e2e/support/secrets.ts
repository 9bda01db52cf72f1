import { app, signInHost } from '../../identity-provider/addresses.ts';
import { html, redirect } from '../../identity-provider/exchange.ts';
import { traceOf, withRows } from '../../identity-provider/ids.ts';
import { serviceHeaders, serviceJson, servicePage } from '../../identity-provider/pages/service-page.ts';
import { escapeHtml } from '../../identity-provider/pages/shell.ts';
import { nothing, type Scenario } from '../../identity-provider/scenario.ts';

/** A sign-in that fails with a secret in every place that could hold one. Each carries the same mark. */

export const person = 'jane.planted@contoso.example';
export const addressOfPerson = '203.0.113.77';
/** In whatever case, this must be nowhere in the end. */
export const mark = /planted|203\.0\.113\.77/i;

const token = `eyJPLANTED0.${Buffer.from('{"planted":"PLANTED"}').toString('base64url')}PLANTED.PLANTEDsignature`;
const authorizationCode = '0.AXPLANTEDcodePLANTEDcodePLANTED';
const trace = traceOf('secrets');
const message = (code: string) =>
  withRows(
    `${code}: User account '${person}' from identity provider 'live.com' at ${addressOfPerson} does not exist in tenant 'Contoso'. The assertion ${token} and the request id_token=${token}&code=${authorizationCode}&client_secret=PLANTED~secret were refused.`,
    trace,
  );
const tokens = {
  access_token: token,
  refresh_token: authorizationCode,
  id_token: token,
  code: authorizationCode,
  FlowToken: 'PLANTED-flow-token',
  Ctx: 'PLANTED-context',
  canary: 'PLANTED-canary',
  claims: '{"access_token":{"planted":"PLANTED"}}',
  password: 'PLANTED-password',
  username: person,
};
const assertion = Buffer.from(
  `<samlp:Response><Assertion><NameID>${person}</NameID><SignatureValue>PLANTED</SignatureValue></Assertion><samlp:Status><samlp:StatusCode Value="x"/><samlp:StatusMessage>${escapeHtml(message('AADSTS75011'))}</samlp:StatusMessage></samlp:Status></samlp:Response>`,
).toString('base64');
const fields = (own: Record<string, string>) =>
  Object.entries(own)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('');
const failed = { error: 'access_denied', error_description: message('AADSTS65004'), state: 'secrets' };

const path = `/secrets/${person}/${addressOfPerson}`;
const query = `?${new URLSearchParams({ state: 'secrets', login_hint: person, nonce: 'PLANTED-nonce', code_challenge: 'PLANTED' })}`;

export const secrets: Scenario = {
  name: 'secrets',
  title: 'Secrets everywhere',
  story: 'A failure with tokens, codes, assertions, names and addresses in all it is made of.',
  start: `https://${signInHost}${path}${query}#id_token=${token}`,
  settled: { selector: '#answered' },
  expected: nothing,
  replies: {
    [`${signInHost}${path}`]: () =>
      servicePage({
        trace,
        pageType: 'ConvergedError',
        config: {
          ...tokens,
          sFT: 'PLANTED-flow-token',
          sCtx: 'PLANTED-context',
          iErrorCode: 90072,
          strServiceExceptionMessage: escapeHtml(message('AADSTS90072')),
          sPOST_Username: person,
        },
        headers: {
          ...serviceHeaders(trace, 90072),
          'set-cookie': 'ESTSAUTH=PLANTED-cookie; path=/; secure',
          'x-ms-planted': 'PLANTED-header',
        },
        content: `<h1>Sign in</h1><p>${person} ${addressOfPerson}</p><p class="error" role="alert">${escapeHtml(message('AADSTS90072'))}</p>
<p>Signed in as ${person}, from ${addressOfPerson}. PLANTED-text</p>
<input id="user" name="loginfmt" value="${person}"><input id="password" type="password" value="PLANTED-password"><input id="otc" autocomplete="one-time-code" value="PLANTED-otc">
<textarea id="typed">AADSTS50011: PLANTED-typed</textarea>
<form action="https://${signInHost}/elsewhere">${fields({ ...tokens, ...failed, SAMLResponse: assertion })}</form>`,
        script: `(async () => {
          document.cookie = 'own=PLANTED-script-cookie';
          sessionStorage.setItem('planted', 'PLANTED');
          await (await fetch('/secrets/answer?state=secrets&code=PLANTED')).text();
          const request = new XMLHttpRequest();
          request.open('POST', '/secrets/factor?state=secrets');
          request.onloadend = () => document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="answered">answered</p>');
          request.send('PLANTED-body');
        })();`,
      }),
    [`${signInHost}/secrets/answer`]: () =>
      serviceJson({ ...tokens, error: 'invalid_grant', error_description: message('AADSTS70008') }, trace, 70008, 400), // prettier-ignore
    [`${signInHost}/secrets/factor`]: () =>
      serviceJson({ ...tokens, Success: false, ErrCode: 500121, ResultValue: 'PhoneAppDenied', Message: message('AADSTS500121') }, trace), // prettier-ignore
    [`${signInHost}/secrets/redirect`]: () =>
      redirect(
        `${app}/secrets/app?${new URLSearchParams({ ...failed, ...tokens, state: 'secrets' })}#access_token=${token}`,
        serviceHeaders(trace, 65004),
      ),
    'app.contoso.example/secrets/app': () => html('<!DOCTYPE html><p id="answered">back'),
  },
};

export const redirectWithSecrets = `https://${signInHost}/secrets/redirect?state=secrets&code=${authorizationCode}`;
