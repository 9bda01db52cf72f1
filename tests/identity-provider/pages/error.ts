import type { Reply } from '../exchange.ts';
import { isoTime, type Trace } from '../ids.ts';
import { type Language, serviceHeaders, servicePage } from './service-page.ts';
import { escapeHtml } from './shell.ts';

export interface ErrorWords {
  headline: string;
  sorry: string;
  details: string;
  send: string;
  copy: string;
  requestId: string;
  correlationId: string;
  timestamp: string;
  message: string;
  flag: string;
  enable: string;
  close: string;
  terms: string;
  privacy: string;
  more: string;
}

const english: ErrorWords = {
  headline: 'Sign in',
  sorry: 'Sorry, you can’t be signed in right now.',
  details: 'Troubleshooting details',
  send: 'Your administrator may ask you for this.',
  copy: 'Copy info to clipboard',
  requestId: 'Request Id',
  correlationId: 'Correlation Id',
  timestamp: 'Timestamp',
  message: 'Message',
  flag: 'Flag sign-in errors for review:',
  enable: 'Enable flagging',
  close: 'Close troubleshooting details',
  terms: 'Terms',
  privacy: 'Privacy',
  more: 'Troubleshooting information',
};

export interface FatalError {
  /** As the service writes it: `AADSTS50011: …`. */
  message: string;
  words?: ErrorWords;
  language?: Language;
}

const copyAndClose = `
document.querySelector('#copyDetails').addEventListener('click', () => {
  document.querySelector('#copyBox').select();
  document.execCommand('copy');
});
document.querySelector('#closeDetails').addEventListener('click', () => document.querySelector('#debugDetailsBanner').remove());`;

/**
 * `ConvergedError`: the message stands three times, as itself, in the open troubleshooting rows, and off-screen for the
 * clipboard. HTTP 200. The message is English in every language.
 */
export function errorPage({ message, words = english, language = 'en' }: FatalError, trace: Trace): Reply {
  const text = escapeHtml(message);
  const code = Number(/AADSTS(\d+)/.exec(message)?.[1]);
  const rows = [
    [words.requestId, trace.requestId],
    [words.correlationId, trace.correlationId],
    [words.timestamp, isoTime(trace)],
    [words.message, text],
  ] as const;
  return servicePage({
    trace,
    pageType: 'ConvergedError',
    language,
    config: {
      iErrorCode: code,
      iHttpErrorCode: 400,
      strMainMessage: words.sorry,
      strAdditionalMessage: '',
      strServiceExceptionMessage: text,
      fShowCopyDebugDetailsLink: true,
    },
    headers: serviceHeaders(trace, code),
    content: `<div data-viewid="26"><div id="loginHeader"><div role="heading" aria-level="1" class="h1">${words.headline}</div></div>
<p>${words.sorry}</p><div id="exceptionMessageContainer" class="error" dir="auto">${text}</div></div>
<div id="debugDetailsBanner" class="details" role="banner"><h2>${words.details}</h2>
<p>${words.send} <button id="copyDetails" class="link" type="button">${words.copy}</button></p>
${rows.map(([label, value]) => `<div class="row"><span>${label}: </span><span dir="auto">${value}</span></div>`).join('\n')}
<div class="bar"><span>${words.flag}</span> <button class="link" type="button">${words.enable}</button>
<button id="closeDetails" class="link" type="button">${words.close}</button></div></div>
<div class="bar soft" role="contentinfo"><a href="#">${words.terms}</a><a href="#">${words.privacy}</a><button class="link" type="button" aria-label="${words.more}">…</button></div>
<textarea id="copyBox" class="offscreen" readonly tabindex="-1" aria-label="${words.details}">${rows.map(([label, value]) => `${label}: ${value}`).join('\n')}</textarea>`,
    script: copyAndClose,
  });
}
