/** The same of XMLHttpRequest, and of classes a page makes of it. */

import type { Experiment } from '../experiment.ts';

declare const state: string;

export const xhr: Experiment = async (say) => {
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

export const subclasses: Experiment = async (say) => {
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
