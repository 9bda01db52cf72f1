import { authorize, authorizePath, signInHost } from '../addresses.ts';
import { guidsOf, ids, traceOf } from '../ids.ts';
import { servicePage } from '../pages/service-page.ts';
import { nothing, type Scenario } from '../scenario.ts';

/** Codes where a glance at the page's text doesn't find them, and in places that are nobody's business. */

const message = `AADSTS50105: Your administrator has configured the application Contoso Portal ('${ids.appId}') to block users unless they are specifically granted ('assigned') access to the application.`;

export const oddPlaces: Scenario[] = [
  {
    name: 'shadow-root-error',
    title: 'An error inside components',
    story: 'The code stands in an open shadow root inside another, attached after the page was there.',
    start: authorize('shadow-root-error'),
    actions: [{ click: '#goOn' }],
    settled: { selector: 'main[data-done]' },
    expected: {
      codes: ['AADSTS50105'],
      badge: '1',
      mark: 'text',
      surfaces: ['page-text'],
      ...traceOf('shadow-root-error'),
    },
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        servicePage({
          trace,
          pageType: 'ConvergedSignIn',
          content:
            '<h1>Sign in</h1><sign-in-view></sign-in-view><button id="goOn" type="button">Next</button>',
          script: `document.querySelector('#goOn').addEventListener('click', () => {
            const view = document.querySelector('sign-in-view').attachShadow({ mode: 'open' });
            const inner = document.createElement('error-view');
            view.append(inner);
            setTimeout(() => {
              inner.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(
                `<p>${message}</p><div>Request Id: <b>REQUEST</b></div><div>Correlation Id: CORRELATION</div><div>Timestamp: TIME</div>`,
              )
                .replace('REQUEST', trace.requestId)
                .replace('CORRELATION', trace.correlationId)
                .replace('TIME', trace.timestamp)};
              document.querySelector('main').dataset.done = '';
            });
          });`,
        }),
    },
  },
  {
    name: 'copy-box-error',
    title: 'An error to copy',
    story: 'The code stands only in a box that people copy from and cannot type into.',
    start: authorize('copy-box-error'),
    settled: { selector: '#details' },
    expected: {
      codes: ['AADSTS50105'],
      badge: '1',
      mark: 'text',
      surfaces: ['page-text'],
      ...traceOf('copy-box-error'),
    },
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        servicePage({
          trace,
          pageType: 'ConvergedSignIn',
          content:
            '<h1>Something went wrong</h1><label for="details">Details</label><textarea id="details" readonly rows="6" cols="40"></textarea>',
          script: `document.querySelector('#details').value = ${JSON.stringify(`Request Id: ${trace.requestId}\nCorrelation Id: ${trace.correlationId}\nTimestamp: ${trace.timestamp}\nMessage: ${message}`)};`,
        }),
    },
  },
  {
    name: 'localized-block',
    title: 'A block in another language',
    story: 'Every label is translated; only the order of the rows tells what is what.',
    start: authorize('localized-block'),
    settled: { selector: '.details' },
    expected: {
      codes: ['AADSTS53003'],
      badge: '1',
      mark: 'text',
      surfaces: ['page-text'],
      ...guidsOf('localized-block'),
      timestamp: traceOf('localized-block').timestamp,
    },
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        servicePage({
          trace,
          pageType: 'ConvergedSignIn',
          language: 'tr',
          content: `<h1>Şu anda buna erişemezsiniz</h1><div class="details"><div><span>Hata Kodu:</span> <span>53003</span></div>
<div><span>İstek Kimliği:</span> <span>${trace.requestId}</span></div><div>Bağıntı Kimliği: ${trace.correlationId}</div>
<div>Zaman damgası: ${trace.timestamp}</div><div>Uygulama adı: Contoso Portal</div><div>Uygulama kimliği: ${ids.appId}</div></div>`,
        }),
    },
  },
  {
    name: 'typed-code',
    title: 'A code somebody types',
    story: 'Fields for names, passwords and one-time codes are never read, whatever stands in them.',
    start: authorize('typed-code'),
    settled: { selector: '#otc' },
    expected: nothing,
    replies: {
      [`${signInHost}${authorizePath}`]: ({ trace }) =>
        servicePage({
          trace,
          pageType: 'ConvergedSignIn',
          content: `<h1>Sign in</h1><input name="loginfmt" value="AADSTS50011"><input type="password" value="AADSTS50011">
<input id="otc" readonly autocomplete="one-time-code" value="AADSTS50011"><textarea aria-label="Tell us">AADSTS50011: typed</textarea>
<p contenteditable>AADSTS50011: typed</p>`,
          script: "document.querySelector('p[contenteditable]').focus();",
        }),
    },
  },
];
