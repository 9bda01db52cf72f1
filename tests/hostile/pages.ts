import { signInHost } from '../identity-provider/addresses.ts';
import { html, json, type Reply } from '../identity-provider/exchange.ts';
import { traceOf } from '../identity-provider/ids.ts';
import { errorPage } from '../identity-provider/pages/error.ts';
import { serviceHeaders, servicePage } from '../identity-provider/pages/service-page.ts';
import { escapeHtml } from '../identity-provider/pages/shell.ts';
import { nothing, type Scenario } from '../identity-provider/scenario.ts';
import { giants, messageWith, values } from './corpus.ts';

/** The corpus as pages of the stand-in: each text in the page, in its configuration, in forms and in answers. */

const trace = traceOf('hostile');

/** Whoever is tricked into running a text as code, wherever, leaves this mark; a page of ours would too. */
const settled = '<p id="settled">settled</p>';

const withValue = (value: string): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedError',
    config: {
      iErrorCode: 50011,
      strServiceExceptionMessage: escapeHtml(messageWith(value)),
      strMainMessage: value,
      [value]: value,
      ['__proto__']: { iErrorCode: 50011 },
    },
    headers: serviceHeaders(trace, 50011),
    content: `<h1>Sign in</h1><p class="error">${escapeHtml(messageWith(value))}</p><p title="${escapeHtml(value)}">${escapeHtml(value)}</p>
<textarea readonly>${escapeHtml(messageWith(value))}</textarea>
<form action="https://app.contoso.example/"><input type="hidden" name="error" value="${escapeHtml(value)}"><input type="hidden" name="error_description" value="${escapeHtml(messageWith(value))}"></form>`,
    script: `(async () => {
      const request = new XMLHttpRequest();
      request.open('GET', '/hostile/answer?state=hostile&value=' + encodeURIComponent(${JSON.stringify(value.toWellFormed()).replaceAll('<', '\\u003c')}));
      await new Promise((resolve) => { request.onloadend = resolve; request.send(); });
      document.querySelector('main').insertAdjacentHTML('beforeend', '${settled}');
    })();`,
  });

const giantIn = (place: string, text: string): Reply => {
  if (place === 'configuration')
    return html(`<!DOCTYPE html><script>$Config={"pgid":"ConvergedError","iErrorCode":50011,"a":${JSON.stringify(text).replaceAll('<', '\\u003c')}};</script>${settled}`); // prettier-ignore
  if (place === 'answer')
    return html(`<!DOCTYPE html><h1>Sign in</h1><script>fetch('/hostile/giant?state=hostile&name=' + encodeURIComponent(new URLSearchParams(location.search).get('name'))).then((response) => response.text()).then(() => { document.body.insertAdjacentHTML('beforeend', '${settled}'); });</script>`); // prettier-ignore
  return html(
    `<!DOCTYPE html><meta charset="utf-8"><p style="overflow-wrap: anywhere">${escapeHtml(text)}</p>${settled}`,
  );
};

/** Sends in the observer's name what nobody else would. */
const flood = `<!DOCTYPE html><h1>Sign in</h1><script>
const send = (detail) => dispatchEvent(new CustomEvent('signpost:answer', { detail }));
for (let turn = 0; turn < 2000; turn += 1) {
  for (const number of [50000 + turn * 10, 50001 + turn * 10, 50011])
    send(JSON.stringify({ error: 'x', error_description: 'AADSTS' + number + ': forged' }));
  send({ type: 'evidence', evidence: [{ surface: 'header' }] });
  send(null);
}
send('AADSTS50011: ' + 'x'.repeat(50000000));
CSS.highlights.clear();
document.querySelectorAll('signpost-card').forEach((element) => element.remove());
postMessage({ type: 'evidence', evidence: [] }, '*');
document.body?.insertAdjacentHTML('beforeend', '${settled}');
</script>${settled}`;

export const hostilePages: Scenario = {
  name: 'hostile',
  title: 'Hostile pages',
  story: 'Everything a page could try.',
  start: `https://${signInHost}/hostile?state=hostile`,
  settled: { selector: '#settled' },
  expected: nothing,
  replies: {
    [`${signInHost}/hostile`]: ({ url }) => {
      const name = url.searchParams.get('name') ?? '';
      const place = url.searchParams.get('place') ?? '';
      if (place === 'flood') return html(flood);
      if (place === 'value') return withValue(values[name] ?? '');
      if (place === 'error') return errorPage({ message: messageWith(values[name] ?? '') }, trace);
      return giantIn(place, giants[name]?.() ?? '');
    },
    [`${signInHost}/hostile/answer`]: ({ url }) => {
      const value = url.searchParams.get('value') ?? '';
      return json({ Success: false, ErrCode: 500121, ResultValue: 'PhoneAppDenied', Message: value, SessionId: value, CorrelationId: value }); // prettier-ignore
    },
    [`${signInHost}/hostile/giant`]: ({ url }) => ({
      headers: { 'content-type': 'application/json' },
      body: giants[url.searchParams.get('name') ?? '']?.() ?? '',
    }),
  },
};

export const hostileAddress = (place: string, name = ''): string =>
  `${hostilePages.start}&${new URLSearchParams({ place, name })}`;
