/** Pages that change what the browser gave them, before or behind us. */

import type { Experiment } from '../experiment.ts';

declare const state: string;

/** Every function and accessor of the browser's that a script could use writes down that it was used. */
export const spying: Experiment = async (say) => {
  const { defineProperty, getOwnPropertyDescriptor, ownKeys, apply } = Reflect;
  const own = { fetch: window.fetch, send: XMLHttpRequest.prototype.send };
  const bare = (descriptor: PropertyDescriptor): PropertyDescriptor =>
    Object.assign(Object.create(null) as object, descriptor);
  let listening = false;
  const note = (name: string) => {
    if (listening) say(name);
  };
  const owners: Record<string, object> = {
    Promise, PromiseP: Promise.prototype, ResponseP: Response.prototype, HeadersP: Headers.prototype,
    XHRP: XMLHttpRequest.prototype, EventTargetP: EventTarget.prototype, XHRTargetP: XMLHttpRequestEventTarget.prototype,
    ProgressP: ProgressEvent.prototype, EventP: Event.prototype, PortP: MessagePort.prototype, RegExpP: RegExp.prototype,
    StringP: String.prototype, NumberP: Number.prototype, ArrayP: Array.prototype, FunctionP: Function.prototype,
    JSON, Reflect, Object, MapP: Map.prototype, SetP: Set.prototype, WeakMapP: WeakMap.prototype, WeakSetP: WeakSet.prototype,
    BlobP: Blob.prototype, StreamP: ReadableStream.prototype, Symbol, Number, String, Array,
  }; // prettier-ignore
  for (const [label, owner] of Object.entries(owners)) {
    for (const key of ownKeys(owner)) {
      const descriptor = getOwnPropertyDescriptor(owner, key)!;
      if (!descriptor.configurable) continue;
      const name = `${label}.${String(key)}`;
      const { value, get } = descriptor as { value: unknown; get?: () => unknown };
      if (typeof value === 'function') {
        const read = () => {
          note(name);
          return value;
        };
        defineProperty(owner, key, bare({ configurable: true, get: read, set: () => {} }));
      } else if (get) {
        const read = function (this: unknown) {
          note(name);
          return apply(get, this, []) as unknown;
        };
        defineProperty(owner, key, bare({ ...descriptor, get: read }));
      }
    }
  }
  for (const name of [
    'get',
    'set',
    'value',
    'once',
    'signal',
    'capture',
    'passive',
    'ports',
    'data',
    'bubbles',
    'toJSON',
    'has',
    'apply',
  ])
    // prettier-ignore
    defineProperty(Object.prototype, name, bare({ configurable: true, get: () => note(`Object.prototype.${name}`) }));
  listening = true;
  const response = await own.fetch.call(window, `/lab/answer${state}`);
  listening = false;
  say(`${response.status} ${await response.text()}`);
  listening = true;
  await own.fetch.call(window, 'http://[').catch(() => {});
  listening = false;
  for (const type of ['', 'json'] as const) {
    const request = new XMLHttpRequest();
    request.open('GET', `/lab/answer${state}`);
    request.responseType = type;
    let finish = () => {};
    request.onloadend = () => {
      listening = false;
      finish();
    };
    listening = true;
    own.send.call(request);
    listening = false;
    await new Promise<void>((resolve) => {
      finish = resolve;
      listening = true;
    });
    listening = false;
    say(`${type} ${request.status}`);
  }
};

/** Everything of the browser's throws, from the moment the request is on its way. */
export const breaking: Experiment = async (say) => {
  const { fetch: ownFetch } = window;
  const { defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const text = Response.prototype.text;
  const { call } = Function.prototype;
  const read = call.bind(text) as (response: Response) => Promise<string>;
  const request = new XMLHttpRequest();
  const loaded = new Promise<void>((resolve) => {
    request.onload = () => {
      say('loaded');
      resolve();
    };
  });
  request.open('GET', `/lab/answer${state}`);
  request.send();
  const before = ownFetch(`/lab/answer${state}`);
  const owners: object[] = [
    Promise.prototype, Response.prototype, Headers.prototype, XMLHttpRequest.prototype, EventTarget.prototype,
    ProgressEvent.prototype, MessagePort.prototype, RegExp.prototype, String.prototype, Number.prototype, JSON, Reflect,
    WeakMap.prototype, Function.prototype,
  ]; // prettier-ignore
  const thrower = () => {
    throw new Error('broken by the page');
  };
  for (const owner of owners)
    for (const key of ownKeys(owner)) {
      const descriptor = getOwnPropertyDescriptor(owner, key)!;
      if (!descriptor.configurable || key === 'constructor' || typeof key === 'symbol') continue;
      if (owner === Function.prototype && key !== 'toString' && key !== 'call' && key !== 'apply') continue;
      defineProperty(owner, key, 'value' in descriptor ? { ...descriptor, value: thrower } : { ...descriptor, get: thrower });
    } // prettier-ignore
  for (const name of ['Promise', 'Proxy', 'Number', 'RegExp', 'MessagePort', 'Response', 'Headers'])
    defineProperty(window, name, { configurable: true, get: thrower });
  say(await read(await before));
  await loaded;
  say(await read(await ownFetch(`/lab/answer${state}`)));
};

/** What the browser looks up on a page's objects by name, and the parts every script is made of. */
export const polluting: Experiment = async (say) => {
  const { fetch: own, XMLHttpRequest: Request } = window;
  const { defineProperty } = Reflect;
  const { parse } = JSON;
  // Each once: the promise that is derived from the page’s asks its answer for `then` once more.
  const { keys } = Object;
  let heard = Object.create(null) as Record<string, true>;
  const bare = (descriptor: PropertyDescriptor): PropertyDescriptor =>
    Object.assign(Object.create(null) as object, descriptor);
  const thrower = () => {
    throw new Error('broken by the page');
  };
  for (const name of ['value', 'get', 'set', 'writable', 'enumerable', 'then', 'ports', 'data', 'once', 'passive', 'signal', 'transfer', 'toJSON', 'apply', 'has']) {
    defineProperty(Object.prototype, name, bare({ configurable: true, get: () => void (heard[name] = true), set: thrower }));
  } // prettier-ignore
  class Kind extends Promise<unknown> {}
  defineProperty(Promise, Symbol.species, bare({ configurable: true, get: () => Kind }));
  defineProperty(Function.prototype, Symbol.hasInstance, bare({ configurable: true, value: thrower }));
  defineProperty(RegExp.prototype, 'exec', bare({ configurable: true, value: thrower }));
  for (const [owner, name] of [[Event.prototype, 'stopImmediatePropagation'], [EventTarget.prototype, 'dispatchEvent'], [MessagePort.prototype, 'postMessage'], [window, 'structuredClone'], [window, 'MessageEvent'], [Response.prototype, 'clone'], [Headers.prototype, 'get']] as const) {
    defineProperty(owner, name, bare({ configurable: true, value: thrower }));
  } // prettier-ignore
  defineProperty(Array.prototype, Symbol.iterator, bare({ configurable: true, value: thrower }));
  defineProperty(window, 'fetch', bare({ configurable: false, get: () => own, set: undefined }));
  heard = Object.create(null) as Record<string, true>;
  const answer = window.fetch(`/lab/answer${state}`);
  say(`${answer.constructor === Promise} ${Object.getPrototypeOf(answer) === Promise.prototype}`);
  const response = await answer;
  say(`${response.status} ${(parse(await response.text()) as { ErrCode: number }).ErrCode}`);
  const request = new Request();
  request.open('GET', `/lab/answer${state}`);
  await new Promise<void>((resolve) => {
    request.onloadend = () => resolve();
    request.send();
  });
  say(`${request.status} ${request.responseText.length}`);
  say(keys(heard).sort().join(' '));
};

/** A page that prepares a frame's globals before the frame's document, and so Signpost's script in it, is there. */
export const before: Experiment = async (say) => {
  for (const [name, prepare] of Object.entries<(frame: Window & typeof globalThis) => void>({
    nothing: () => {},
    fetch: (frame) => { frame.fetch = (() => 'own') as unknown as typeof fetch; }, // prettier-ignore
    'no fetch': (frame) => { Reflect.deleteProperty(frame, 'fetch'); }, // prettier-ignore
    'a getter': (frame) => { Object.defineProperty(frame, 'fetch', { get: () => { say('asked for fetch'); return () => 'got'; }, configurable: true }); }, // prettier-ignore
    'no Proxy': (frame) => { Reflect.deleteProperty(frame, 'Proxy'); }, // prettier-ignore
    'no Reflect': (frame) => { Object.assign(frame, { Reflect: undefined }); }, // prettier-ignore
    'no XMLHttpRequest': (frame) => { Object.assign(frame, { XMLHttpRequest: undefined }); }, // prettier-ignore
    'a channel that throws': (frame) => { frame.MessageChannel = class { constructor() { throw new Error('own'); } } as unknown as typeof MessageChannel; }, // prettier-ignore
    'an own promise': (frame) => { const own = () => { say('own then'); return 'own'; }; Reflect.set(frame.Promise.prototype, 'then', own); }, // prettier-ignore
    'frozen': (frame) => { Object.freeze(frame.XMLHttpRequest.prototype); Object.defineProperty(frame, 'fetch', { value: frame.fetch, configurable: false, writable: false }); }, // prettier-ignore
  })) {
    const frame = document.documentElement.appendChild(document.createElement('iframe'));
    const view = frame.contentWindow as Window & typeof globalThis;
    view.addEventListener('error', ({ message }) => say(`${name} error ${message}`));
    prepare(view);
    await new Promise((resolve) => {
      frame.onload = resolve;
      frame.src = `/lab/empty${state}`;
    });
    const same = frame.contentWindow as Window & typeof globalThis;
    try {
      const answer: unknown = same.fetch(`/lab/answer${state}`);
      say(`${name} ${Object.prototype.toString.call(answer)}`);
      say(`${name} ${((await answer) as Response).status}`);
    } catch (error) {
      say(`${name} ${String(error)}`);
    }
    try {
      const request = new same.XMLHttpRequest();
      request.open('GET', `/lab/answer${state}`);
      const done = new Promise((resolve) => {
        request.onloadend = resolve;
      });
      request.send();
      await done;
      say(`${name} ${request.status}`);
    } catch (error) {
      say(`${name} ${String(error)}`);
    }
    frame.remove();
  }
};
