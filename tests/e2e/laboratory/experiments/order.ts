/** In which order things happen. */

import type { Experiment } from '../experiment.ts';

declare const state: string;

export const order: Experiment = async (say) => {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const request = new XMLHttpRequest();
  for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'loadend'] as const) {
    request.addEventListener(type, () => say(`listener ${type} ${request.readyState}`));
    request[`on${type}`] = () => say(`handler ${type} ${request.readyState}`);
  }
  request.open('GET', `/lab/answer${state}`);
  request.send();
  request.addEventListener('load', (event) => {
    say('added after send');
    event.stopImmediatePropagation();
    Promise.resolve().then(() => say('microtask of load'));
  });
  request.addEventListener('load', () => say('never'));
  request.addEventListener('loadend', async () => {
    say('fetching');
    const first = fetch(`/lab/answer${state}`).then((response) => {
      say('response');
      queueMicrotask(() => say('microtask of response'));
      return response.text();
    });
    say('after the call');
    await Promise.resolve();
    say('microtask after the call');
    await first.then(() => say('text'));
    say('end');
    resolve();
  });
  await done;
};
