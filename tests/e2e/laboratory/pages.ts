import { signInHost } from '../../identity-provider/addresses.ts';
import { html, json, redirect, type Reply } from '../../identity-provider/exchange.ts';
import { nothing, type Scenario } from '../../identity-provider/scenario.ts';
import { experiments } from './experiments.ts';

/**
 * A page that runs an experiment in its first inline script and writes down what it saw; once on a sign-in host, where
 * Signpost is, and once on a host it doesn't know.
 */

export const signInLab = signInHost;
export const otherLab = 'lab.contoso.example';

const failure = { Success: false, ErrCode: 500121, ResultValue: 'PhoneAppDenied', Message: 'Denied.' };
const text = JSON.stringify(failure);
const asJson = { 'content-type': 'application/json; charset=utf-8' };

/** Runs in the page. Only what it took from the browser at the start is used, so that an experiment may break all else. */
function run(experiment: (say: (line: string) => void) => Promise<void>) {
  const lines: string[] = [];
  const { stringify } = JSON;
  const wait = window.setTimeout.bind(window);
  const element = document.documentElement;
  const set = element.setAttribute.bind(element);
  const say = (line: string) => {
    lines[lines.length] = line;
  };
  window.addEventListener('unhandledrejection', ({ reason }) => say(`unhandled ${reason}`));
  window.addEventListener('rejectionhandled', ({ reason }) => say(`handled late ${reason}`));
  window.addEventListener('error', ({ message }) => say(`error ${message}`));
  const isEverythingSaid = (turns: number) => {
    if (turns === 0) set('data-said', stringify(lines));
    else wait(() => isEverythingSaid(turns - 1));
  };
  void (async () => {
    try {
      await experiment(say);
    } catch (error) {
      say(`threw ${String(error)}`);
    }
    // Unhandled rejections are told a task later.
    isEverythingSaid(3);
  })();
}

const lab = (name: string): Reply =>
  html(
    `<!DOCTYPE html><html><head><link rel="icon" href="data:,"><script>const state = '?state=laboratory';\n(${run.toString()})(${experiments[name]?.toString()})</script></head><body></body></html>`,
  );

const replies = (host: string): Scenario['replies'] =>
  Object.fromEntries(
    Object.entries<Scenario['replies'][string]>({
      '/lab': ({ url }) => lab(url.searchParams.get('experiment') ?? ''),
      '/lab/empty': () => html('<!DOCTYPE html><p>empty'),
      '/lab/answer': () => json(failure, 401),
      '/lab/plain': () => json({ value: [1, 2, 3] }),
      '/lab/long': () => json({ ...failure, more: 'x'.repeat(100_000) }),
      '/lab/pieces': () => ({ headers: asJson, pieces: [text.slice(0, 20), text.slice(20)] }),
      '/lab/image': () => ({ headers: { 'content-type': 'image/png' }, body: text }),
      '/lab/nothing': () => ({ status: 204 }),
      '/lab/moved': () => redirect(`/lab/answer?state=laboratory`),
      '/lab/broken': () => ({ headers: { ...asJson, 'content-length': '900' }, body: text, end: 'breaks' }),
      '/lab/hangs': () => ({ headers: { ...asJson, 'content-length': '900' }, body: text, end: 'hangs' }),
      '/lab/echo': ({ method, form }) => json({ method, form: form.toString() }),
      '/lab/worker.js': () => ({ headers: { 'content-type': 'text/javascript' }, body: '' }),
    }).map(([path, reply]) => [`${host}${path}`, reply]),
  );

export const laboratory: Scenario = {
  name: 'laboratory',
  title: 'Experiments',
  story: 'What a page’s requests do with and without Signpost.',
  start: `https://${signInLab}/lab?state=laboratory`,
  settled: { selector: 'body' },
  expected: nothing,
  replies: {
    ...replies(signInLab),
    ...replies(otherLab),
    // Lets no other site read it.
    'app.contoso.example/lab': () => html('<!DOCTYPE html><p>own'),
  },
};

export const labAddress = (host: string, experiment: string) =>
  `https://${host}/lab?${new URLSearchParams({ state: 'laboratory', experiment })}`;
