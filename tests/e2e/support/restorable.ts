import { html, json } from '../../identity-provider/exchange.ts';
import { errorPage } from '../../identity-provider/pages/error.ts';
import { serviceHeaders } from '../../identity-provider/pages/service-page.ts';
import { withRows } from '../../identity-provider/ids.ts';
import type { Scenario } from '../../identity-provider/scenario.ts';

/** Pages of a sign-in host that a browser may keep and bring back: one that fails, one that doesn't. */

const host = 'login.microsoftonline.com';
const mayBeKept = { 'cache-control': 'private, max-age=60' };
const address = (path: string) => `https://${host}/restorable/${path}?state=restorable`;

export const failing = address('failing');
export const quiet = address('quiet');
/** Prints its error at once, and asks the service, whose answer is another failure. */
export const preparable = address('preparable');
export const answer = address('answer');

export const restorable: Scenario = {
  name: 'restorable',
  title: 'Pages that come back',
  story: 'The browser keeps them, prepares them and restores them.',
  start: failing,
  settled: { selector: '#exceptionMessageContainer' },
  expected: { codes: ['AADSTS50011'], badge: '1', mark: 'text', surfaces: ['page-text'] },
  replies: {
    [`${host}/restorable/failing`]({ trace }) {
      const page = errorPage({ message: 'AADSTS50011: The redirect URI does not match.' }, trace);
      return { ...page, headers: { ...page.headers, ...mayBeKept } };
    },
    [`${host}/restorable/quiet`]: () =>
      html('<!DOCTYPE html><link rel="icon" href="data:,"><title>Quiet</title><p>Nothing failed.', mayBeKept),
    [`${host}/restorable/preparable`]: ({ trace }) =>
      html(
        `<!DOCTYPE html><link rel="icon" href="data:,"><title>Sign in</title><p role="alert">${withRows('AADSTS50011: The redirect URI does not match.', trace)}</p><script>fetch(${JSON.stringify(answer)})</script>`,
        serviceHeaders(trace, 50011),
      ),
    [`${host}/restorable/answer`]: () =>
      json({ Success: false, ErrCode: 500121, ResultValue: 'PhoneAppDenied', Message: 'Denied.' }, 401),
  },
};

/** Run in a page: it prints another failure. */
export function failAgain(): void {
  const error = document.createElement('p');
  error.textContent = 'AADSTS700016: The app was not found. Trace ID: 11111111-aaaa-4aaa-8aaa-111111111100';
  document.body.prepend(error);
}

/** Run in a page: it asks the service, and is told of another failure. */
export const askAndFail = (): Promise<string> =>
  fetch('/restorable/answer?state=restorable').then((response) => response.text());
