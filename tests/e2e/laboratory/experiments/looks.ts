/** How what a page could compare looks. */

import type { Experiment } from '../experiment.ts';

declare const state: string;

export const looks: Experiment = async (say) => {
  const prototype = XMLHttpRequest.prototype;
  for (const [owner, name] of [
    [window, 'fetch'],
    [prototype, 'send'],
    [prototype, 'open'],
  ] as const) {
    const value = (owner as unknown as Record<string, () => void>)[name]!;
    const { value: _, ...attributes } = Object.getOwnPropertyDescriptor(owner, name)!;
    say(`${value.name} ${value.length} ${value.toString()} ${String(value)} ${`${value}`} ${typeof value}`);
    say(`${JSON.stringify(attributes)} ${Reflect.ownKeys(value).map(String).join()} ${'prototype' in value}`);
    say(`${value.toString === Object.toString} ${Object.getPrototypeOf(value) === Function.prototype}`.replace(/^\w+/, '')); // prettier-ignore
    say(
      `${Object.prototype.toString.call(value)} ${/native code/.test(Function.prototype.toString.call(value))}`,
    );
    say(`${Object.isExtensible(value)} ${value === (owner as unknown as Record<string, unknown>)[name]}`);
  }
  const promise = fetch(`/lab/plain${state}`);
  say(`${promise.constructor === Promise} ${Object.getPrototypeOf(promise) === Promise.prototype}`);
  say(Reflect.ownKeys(promise).map(String).join());
  await promise;
  // Each host's page differs in nothing else.
  say(Object.getOwnPropertyNames(window).sort().join()); // Firefox lists what it has made first.
  say(Object.getOwnPropertyNames(prototype).join());
  say(Object.keys(window).join());
  window.fetch = Object.assign(() => Promise.resolve(new Response('own')), { own: true });
  say(await (await fetch('/')).text());
  Reflect.deleteProperty(window, 'fetch');
  say(typeof window.fetch);
  prototype.send = () => say('own send');
  new XMLHttpRequest().send();
};
