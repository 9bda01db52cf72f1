/**
 * What a page may do with its requests, each written down line by line. They run as text in the page, so each stands
 * alone; `state` is a query that leads every request to the laboratory.
 */

declare const state: string;
type Say = (line: string) => void;

const results = async (say: Say) => {
  for (const path of ['answer', 'plain', 'long', 'pieces', 'image', 'nothing', 'moved']) {
    const response = await fetch(`/lab/${path}${state}`);
    const { status, statusText, ok, type, redirected, bodyUsed, url } = response;
    say([path, status, statusText, ok, type, redirected, bodyUsed, url].join());
    say([...response.headers.keys()].join());
    const copy = response.clone();
    say(String(await response.text()).slice(0, 200));
    say(`${response.bodyUsed} ${(await copy.arrayBuffer()).byteLength} ${copy.bodyUsed}`);
    say(await response.text().catch(String));
    say(Reflect.ownKeys(response).map(String).join());
  }
  const [a, b] = await Promise.all([fetch(`/lab/answer${state}`), fetch(`/lab/plain${state}`)]);
  say(JSON.stringify([await a.json(), await b.json()]));
  say(`${(await (await fetch(`/lab/answer${state}`)).blob()).type}`);
};

const failures = async (say: Say) => {
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

const unhandled = async (say: Say) => {
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

const order = async (say: Say) => {
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

const streams = async (say: Say) => {
  const all = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length;
      length += value.byteLength;
    }
  };
  for (const path of ['answer', 'long', 'pieces']) {
    const response = await fetch(`/lab/${path}${state}`);
    say(`${path} ${response.body?.locked} ${response.bodyUsed} ${response.body === response.body}`);
    say(String(await all(response.body!.getReader())));
    const teed = (await fetch(`/lab/${path}${state}`)).body!.tee();
    say((await Promise.all(teed.map((branch) => all(branch.getReader())))).join());
    const bytes = await fetch(`/lab/${path}${state}`);
    try {
      const reader = bytes.body!.getReader({ mode: 'byob' });
      const { value } = await reader.read(new Uint8Array(8));
      say(`own buffer ${value?.byteLength}`);
      await reader.cancel();
    } catch (error) {
      say(`own buffer ${String(error)}`);
    }
    const cancelled = await fetch(`/lab/${path}${state}`);
    await cancelled.body!.cancel('enough');
    say(await cancelled.text().catch(String));
    const piped = await fetch(`/lab/${path}${state}`);
    const text = piped.body!.pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>); // prettier-ignore
    say(`${piped.bodyUsed} ${typeof (await text.getReader().read()).value}`);
  }
};

const requests = async (say: Say) => {
  const request = new Request(`/lab/echo${state}`, { method: 'POST', body: new URLSearchParams({ a: '1' }) });
  say(await (await fetch(request)).text());
  say(`${request.bodyUsed} ${await fetch(request).catch(String)}`);
  const other = new Request(`/lab/echo${state}`, { method: 'PUT', body: 'b=2', headers: { 'content-type': 'application/x-www-form-urlencoded' } }); // prettier-ignore
  say(await (await fetch(other.clone(), { method: 'POST' })).text());
  say(`${other.bodyUsed} ${await other.text()}`);
  say(await (await fetch(new URL(`/lab/echo${state}`, location.href))).text());
  const form = new FormData();
  form.set('c', '3');
  say(`${(await fetch(`/lab/echo${state}`, { method: 'POST', body: form })).status}`);
  class OwnRequest extends Request {}
  say(await (await fetch(new OwnRequest(`/lab/echo${state}`))).text());
};

const aborts = async (say: Say) => {
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

const xhr = async (say: Say) => {
  const send = (path: string, prepare: (request: XMLHttpRequest) => void = () => {}, body?: string) =>
    new Promise<XMLHttpRequest>((resolve) => {
      const request = new XMLHttpRequest();
      request.open(body === undefined ? 'GET' : 'POST', `/lab/${path}${state}`);
      prepare(request);
      for (const type of ['load', 'error', 'abort', 'timeout'] as const)
        request.addEventListener(type, ({ loaded, total }) => say(`${path} ${type} ${loaded} ${total}`));
      request.addEventListener('loadend', () => resolve(request));
      request.send(body);
    });
  for (const path of ['answer', 'plain', 'long', 'pieces', 'image', 'nothing', 'broken']) {
    for (const type of ['', 'text', 'json', 'arraybuffer', 'blob', 'document'] as const) {
      const request = await send(path, (own) => {
        own.responseType = type;
      });
      const { status, response } = request as { status: number; response: unknown };
      say(`${path} ${type} ${status} ${Object.prototype.toString.call(response)} ${request.response === response}`); // prettier-ignore
      if (type === 'json' || type === '') say(JSON.stringify(response).slice(0, 200));
    }
  }
  say((await send('echo', (own) => own.setRequestHeader('x-own', '1'), 'a=1')).responseText);
  say((await send('answer', (own) => own.overrideMimeType('text/plain;charset=utf-8'))).responseText);
  await send('hangs', (own) => {
    own.onprogress = () => own.abort();
  });
  await send('hangs', (own) => {
    own.timeout = 50;
  });
  const again = await send('answer');
  again.open('GET', `/lab/plain${state}`);
  again.send();
  await new Promise((resolve) => again.addEventListener('loadend', resolve));
  say(again.responseText);
  const synchronous = new XMLHttpRequest();
  synchronous.addEventListener('load', () => say('synchronous load'));
  synchronous.open('GET', `/lab/answer${state}`, false);
  synchronous.send();
  say(synchronous.responseText);
  const misuse: [string, () => void][] = [
    ['not open', () => new XMLHttpRequest().send()],
    ['sent twice', () => { const own = new XMLHttpRequest(); own.open('GET', `/lab/plain${state}`); own.send(); own.send(); }], // prettier-ignore
    ['on something', () => XMLHttpRequest.prototype.send.call({} as XMLHttpRequest)],
    ['on nothing', () => (XMLHttpRequest.prototype.send as () => void).call(undefined)],
    ['on the window', () => XMLHttpRequest.prototype.send.call(window as unknown as XMLHttpRequest)],
    ['on the prototype', () => XMLHttpRequest.prototype.send()],
  ];
  for (const [name, attempt] of misuse) {
    try {
      attempt();
      say(`${name} worked`);
    } catch (error) {
      say(`${name} ${String(error)} ${error instanceof TypeError} ${error instanceof DOMException}`);
    }
  }
};

const subclasses = async (say: Say) => {
  class Own extends XMLHttpRequest {
    override send(body?: XMLHttpRequestBodyInit) {
      say('own send');
      super.send(body);
    }
    override addEventListener(type: string) {
      say(`own listener ${type}`);
    }
    override get responseType(): XMLHttpRequestResponseType {
      say('own type');
      return 'arraybuffer';
    }
    override get responseText(): string {
      say('own text');
      throw new Error('mine');
    }
    override get readyState(): number {
      say('own state');
      return 0;
    }
  }
  const request = new Own();
  request.open('GET', `/lab/answer${state}`);
  const loaded = new Promise<void>((resolve) => {
    request.onload = () => resolve();
  });
  request.send();
  await loaded;
  say(`${request.status}`);
  const frozen = new XMLHttpRequest();
  const done = new Promise<void>((resolve) => {
    frozen.onload = () => resolve();
  });
  frozen.open('GET', `/lab/answer${state}`);
  Object.freeze(frozen);
  frozen.send();
  await done;
  say(frozen.responseText);
  const [name, nativeThen] = ['then', Promise.prototype.then] as const;
  const counted: string[] = [];
  Object.defineProperty(Promise.prototype, name, {
    value(this: Promise<unknown>, ...args: unknown[]) {
      counted.push('then');
      return nativeThen.apply(this, args as never) as unknown;
    },
  });
  const response = await fetch(`/lab/answer${state}`).then((own) => own);
  say(`${response.status} ${counted.length}`);
};

const looks = async (say: Say) => {
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

/** Every function and accessor of the browser's that a script could use writes down that it was used. */
const spying = async (say: Say) => {
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
const breaking = async (say: Say) => {
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

/** A page that prepares a frame's globals before the frame's document, and so Signpost's script in it, is there. */
const before = async (say: Say) => {
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

export const experiments: Record<string, (say: Say) => Promise<void>> = {
  results, failures, unhandled, order, streams, requests, aborts, xhr, subclasses, looks, spying, breaking, before,
}; // prettier-ignore
