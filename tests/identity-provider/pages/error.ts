import type { Reply } from '../exchange.ts';
import { ids } from '../ids.ts';
import { serviceHeaders, servicePage } from './service-page.ts';
import { escapeHtml } from './shell.ts';

export interface ErrorWords {
  headline: string;
  sorry: string;
  details: string;
  requestId: string;
  correlationId: string;
  timestamp: string;
  message: string;
}

const english: ErrorWords = {
  headline: 'Sign in',
  sorry: 'Sorry, you can’t be signed in right now.',
  details: 'Troubleshooting details',
  requestId: 'Request Id',
  correlationId: 'Correlation Id',
  timestamp: 'Timestamp',
  message: 'Message',
};

export interface FatalError {
  /** As the service writes it: `AADSTS50011: …`. */
  message: string;
  words?: ErrorWords;
  language?: string;
  direction?: 'ltr' | 'rtl';
}

const isoTime = ids.timestamp.replace(' ', 'T');

/** `ConvergedError`: the message stands three times, the last one off-screen for the clipboard. HTTP 200. */
export function errorPage({
  message,
  words = english,
  language = 'en',
  direction = 'ltr',
}: FatalError): Reply {
  const text = escapeHtml(message);
  const code = /AADSTS(\d+)/.exec(message)?.[1] ?? '0';
  const rows = `${words.requestId}: ${ids.requestId} ${words.correlationId}: ${ids.correlationId} ${words.timestamp}: ${isoTime} ${words.message}: ${text}`;
  return servicePage({
    pageType: 'ConvergedError',
    language,
    direction,
    config: {
      iErrorCode: Number(code),
      iHttpErrorCode: 400,
      strMainMessage: words.sorry,
      strAdditionalMessage: '',
      strServiceExceptionMessage: text,
    },
    headers: serviceHeaders(Number(code)),
    content: `<div id="loginHeader"><div role="heading" aria-level="1"><h1>${words.headline}</h1></div></div>
<p>${words.sorry}</p><div id="exceptionMessageContainer" class="error">${text}</div>
<div id="debugDetailsBanner" class="details"><h2>${words.details}</h2>
<div><span>${words.requestId}: </span><span>${ids.requestId}</span></div>
<div><span>${words.correlationId}: </span><span>${ids.correlationId}</span></div>
<div><span>${words.timestamp}: </span><span>${isoTime}</span></div>
<div><span>${words.message}: </span><span>${text}</span></div></div>
<div class="offscreen" role="textbox" aria-readonly="true">${rows}</div>`,
  });
}
