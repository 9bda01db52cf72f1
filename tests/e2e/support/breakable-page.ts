import { html, json } from '../../identity-provider/exchange.ts';
import { withRows } from '../../identity-provider/ids.ts';
import { serviceHeaders } from '../../identity-provider/pages/service-page.ts';
import type { Scenario } from '../../identity-provider/scenario.ts';

/** A page that fails in every place Signpost looks at, makes requests of its own, and writes down what it was told. */

const host = 'login.microsoftonline.com';
const address = (path: string, more: Record<string, string> = {}) =>
  `https://${host}/breakable/${path}?${new URLSearchParams({ state: 'breakable', ...more })}`;

/** When a module breaks: with its first call, or once all is in its place. */
export const moments = ['at once', 'later'] as const;
export type Moment = (typeof moments)[number];

/** One frame for each. */
export const breakableAddress = (): string => address('frames');

/** Runs in the page. */
async function run(later: string, answer: string, message: string): Promise<void> {
  const said: string[] = [];
  Object.assign(window, { said });
  addEventListener('error', ({ message: text }) => said.push(`error ${text}`));
  addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled ${reason}`));
  const ask = (url: string) =>
    fetch(url).then(
      async (response) => said.push(`${response.status} ${await response.text()}`),
      (error) => said.push(String(error)),
    );
  const askOldWay = (url: string) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.addEventListener('loadend', ({ type }) => {
        said.push(`${type} ${request.status} ${request.responseText}`);
        resolve(undefined);
      });
      request.send();
    });
  if (later) {
    await ask(answer);
    location.hash = later;
  }
  await ask(answer);
  await ask('http://[');
  await askOldWay(answer);
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.value = 'Copied for the help desk.';
  const component = document.createElement('some-component');
  component.attachShadow({ mode: 'open' }).append('A part of the page.');
  const error = document.createElement('p');
  error.role = 'alert';
  error.textContent = message;
  document.body.append(error, box, component);
  const form = document.createElement('form');
  form.action = 'https://app.contoso.example/signin-oidc';
  const fields = { error: 'access_denied', error_description: message, SAMLResponse: btoa('<Response/>') };
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
  document.body.append(form);
  said.push('end');
}

/** @param frames the addresses of the frames */
export const breakable = (frames: string[]): Scenario => ({
  name: 'breakable',
  title: 'A page with faults of ours',
  story: 'A module of ours breaks in it.',
  start: breakableAddress(),
  settled: { selector: 'iframe' },
  expected: { codes: [], badge: '', mark: 'none', surfaces: [] },
  replies: {
    [`${host}/breakable/frames`]: () =>
      html(
        `<!DOCTYPE html><link rel="icon" href="data:,"><title>Frames</title>${frames.map((url) => `<iframe src="${url.replaceAll('&', '&amp;')}"></iframe>`).join('')}`,
      ),
    [`${host}/breakable/page`]({ url, trace }) {
      const id = url.searchParams.get('request')!;
      const own = { ...trace, requestId: id, correlationId: id };
      const message = withRows('AADSTS50011: The redirect URI does not match.', own);
      const args = [url.searchParams.get('later') ?? '', address('answer'), message];
      return html(
        `<!DOCTYPE html><title>Sign in</title><body><script>$Config=${JSON.stringify({ pgid: 'ConvergedError', iErrorCode: 50011, correlationId: own.correlationId, sessionId: own.requestId })};</script><script>(${run.toString()})(${args.map((arg) => JSON.stringify(arg)).join(', ')})</script>`,
        serviceHeaders(own, 50011),
      );
    },
    [`${host}/breakable/answer`]: () =>
      json({ Success: false, ErrCode: 500121, ResultValue: 'PhoneAppDenied', Message: 'Denied.' }, 401),
  },
});

/** @returns the address of a page in which a module breaks; `none` for none */
export const frameAddress = (module: string, moment: Moment, request: string): string =>
  moment === 'later'
    ? address('page', { request, later: module })
    : `${address('page', { request })}#${module}`;
