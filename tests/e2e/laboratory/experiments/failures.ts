/** What a page learns of requests that fail or are given up. */

import type { Experiment } from '../experiment.ts';

declare const state: string;

export const failures: Experiment = async (say) => {
  const attempts: [string, () => unknown][] = [
    ['no address', () => (fetch as () => unknown)()],
    ['no such address', () => fetch('http://[')],
    ['broken', () => fetch(`/lab/broken${state}`).then((response) => response.text())],
    ['another site', () => fetch(`https://app.contoso.example/lab${state}`)],
    ['a bad method', () => fetch(`/lab/plain${state}`, { method: 'a b' })],
    ['a body where none goes', () => fetch(`/lab/plain${state}`, JSON.parse('{"body":"x"}') as RequestInit)],
    ['a bad option', () => fetch(`/lab/plain${state}`, { mode: 'no-such' as RequestMode })],
    [
      'called on something',
      () => fetch.call({} as Window, `/lab/plain${state}`).then(({ status }) => status),
    ],
    // prettier-ignore
    ['called on nothing', () => { const loose = fetch; return loose(`/lab/plain${state}`).then(({ status }) => status); }],
    ['made new', () => new (fetch as unknown as new () => unknown)()],
    ['a throwing option', () => fetch('/', { get method(): string { throw new RangeError('mine'); } })], // prettier-ignore
    ['a throwing address', () => fetch({ toString() { throw new RangeError('mine'); } } as unknown as string)], // prettier-ignore
  ];
  for (const [name, attempt] of attempts) {
    let promise: unknown;
    try {
      promise = attempt();
      say(`${name} returned ${Object.prototype.toString.call(promise)} ${promise instanceof Promise}`);
      say(`${name} gave ${String(await promise)}`);
    } catch (error) {
      say(`${name} failed ${String(error)} ${error instanceof TypeError}`);
    }
  }
};

export const unhandled: Experiment = async (say) => {
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));
  const failed: Promise<unknown>[] = [fetch('http://['), fetch(`https://app.contoso.example/lab${state}`)];
  let seen = 0;
  await new Promise<void>((resolve) => {
    addEventListener('unhandledrejection', (event) => {
      say(`unhandled is what fetch gave: ${failed.indexOf(event.promise)}`);
      event.preventDefault();
      seen += 1;
      if (seen === failed.length) resolve();
    });
  });
  await nextTask();
  for (const promise of failed) promise.catch(() => say('caught late'));
  await nextTask();
  await fetch('http://[').catch((error) => say(`caught ${error}`));
  await fetch('http://[').then(
    () => say('never'),
    (error) => say(`caught ${error}`),
  );
  await fetch('http://[').finally(() => say('finally')).catch((error) => say(`caught ${error}`)); // prettier-ignore
  await fetch(`/lab/answer${state}`).then(() => {
    throw new Error('the page’s own');
  }).catch((error) => say(`caught ${error}`)); // prettier-ignore
  void fetch(`/lab/answer${state}`).then(() => {
    throw new Error('nobody’s');
  });
  await new Promise((resolve) => addEventListener('unhandledrejection', resolve, { once: true }));
};

export const aborts: Experiment = async (say) => {
  const reason = new Error('mine');
  const tell = (name: string) => (error: unknown) => say(`${name} ${String(error)} ${error === reason}`);
  await fetch(`/lab/answer${state}`, { signal: AbortSignal.abort(reason) }).catch(tell('before'));
  const during = new AbortController();
  const first = fetch(`/lab/answer${state}`, { signal: during.signal }).catch(tell('during'));
  during.abort();
  await first;
  for (const path of ['hangs', 'answer', 'pieces']) {
    const controller = new AbortController();
    const response = await fetch(`/lab/${path}${state}`, { signal: controller.signal });
    controller.abort(reason);
    await response.text().then((text) => say(`${path} ${text}`), tell(path));
  }
  const controller = new AbortController();
  const response = await fetch(`/lab/hangs${state}`, { signal: controller.signal });
  const reader = response.body!.getReader();
  say(`${(await reader.read()).value?.byteLength}`);
  controller.abort(reason);
  await reader.read().catch(tell('a read'));
};
