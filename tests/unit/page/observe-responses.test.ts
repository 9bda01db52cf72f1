import { describe, expect, it, vi } from 'vitest';
import type { Call, Intrinsics } from '../../../page/intrinsics.ts';
import { observeResponses } from '../../../page/observe-responses.ts';

/**
 * What is read and what isn't. That a page can't tell is seen in browsers: tests/e2e/observer-differential.test.ts.
 */

const failure = JSON.stringify({ Success: false, ErrCode: 500121 });

const own: Intrinsics = {
  matches: (pattern, text) => pattern.test(text),
  method: (owner, name) => (self, args) =>
    Reflect.apply(Reflect.get(owner, name) as () => unknown, self, args ?? []) as unknown,
  getter: (_, name) => (self) => Reflect.get(self as object, name) as unknown,
  follow: (promise, fulfilled, rejected) => (promise as Promise<unknown>).then(fulfilled, rejected),
  tap(owner, name, { before, after }) {
    const target = Reflect.get(owner, name) as () => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: []) {
      before?.(this);
      const answer = Reflect.apply(target, this, args) as unknown;
      try {
        return after ? after(answer) : answer;
      } catch {
        return answer;
      }
    });
  },
};

class FakeRequest {
  readyState = 1;
  responseType = '';
  responseText: unknown = '';
  response: unknown = undefined;
  listeners = new Set<Call>();
  send() {}
  load(event: object = {}) {
    for (const listener of this.listeners)
      Reflect.apply(listener, this, [{ isTrusted: true, loaded: 10, ...event }]);
  }
}
const FakeEventTarget = {
  prototype: {
    addEventListener(this: FakeRequest, _: string, listener: Call) {
      this.listeners.add(listener);
    },
  },
};

function observed(respond: () => Promise<Response>) {
  const hand = vi.fn<(body: string) => void>();
  const page = {
    Response,
    Headers,
    JSON,
    Array,
    String,
    Number,
    Boolean,
    ProgressEvent: class {},
    fetch: respond,
    XMLHttpRequest: class extends FakeRequest {},
    EventTarget: FakeEventTarget,
  };
  Object.defineProperty(page.XMLHttpRequest.prototype, 'send', { value: () => {}, writable: true });
  observeResponses(page as unknown as Window & typeof globalThis, own, hand);
  return { page, hand };
}

const json = (body: string) =>
  new Response(body, {
    headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
  });

describe('what fetch gave', () => {
  it('is handed over when it is short and may hold a code, and stays the page’s own', async () => {
    const { page, hand } = observed(async () => json(failure));
    expect(await (await page.fetch()).text()).toBe(failure);
    await vi.waitFor(() => expect(hand).toHaveBeenCalledWith(failure));
  });

  it.each([
    ['of unknown length', { 'content-length': undefined }],
    ['above 64 kB', { 'content-length': '70000' }],
    ['of two lengths', { 'content-length': '10, 20' }],
    ['that is packed, so that its length says nothing', { 'content-encoding': 'gzip' }],
    ['that is no text', { 'content-type': 'image/png' }],
    ['of no type', { 'content-type': undefined }],
  ])('is not copied %s', async (_, headers: Record<string, string | undefined>) => {
    const response = json(failure);
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) response.headers.delete(name);
      else response.headers.set(name, value);
    }
    const clone = vi.spyOn(response, 'clone');
    const original = Response.prototype.clone;
    const any = vi.spyOn(Response.prototype, 'clone').mockImplementation(original);
    const { page, hand } = observed(async () => response);
    expect(await (await page.fetch()).text()).toBe(failure);
    expect(clone).not.toHaveBeenCalled();
    expect(any).not.toHaveBeenCalled();
    expect(hand).not.toHaveBeenCalled();
    any.mockRestore();
  });

  it('is kept to itself when it holds no code', async () => {
    const bodies = ['{"Success":true}', failure];
    const { page, hand } = observed(async () => json(bodies.shift()!));
    await (await page.fetch()).text();
    await (await page.fetch()).text();
    await vi.waitFor(() => expect(hand).toHaveBeenCalled());
    expect(hand.mock.calls).toEqual([[failure]]);
  });

  it('is handed back as it is where another script made it: errors, and what is no answer at all', async () => {
    const refused = new TypeError('Failed to fetch');
    await expect(observed(() => Promise.reject(refused)).page.fetch()).rejects.toBe(refused);
    const odd = { not: 'a promise' };
    expect(observed(() => odd as unknown as Promise<Response>).page.fetch()).toBe(odd);
    await expect(observed(async () => odd as unknown as Response).page.fetch()).resolves.toBe(odd);
  });
});

describe('what XMLHttpRequest got', () => {
  function sent(state: Partial<FakeRequest>, event?: object) {
    const { page, hand } = observed(async () => json(''));
    const request = Object.assign(new page.XMLHttpRequest(), state);
    request.send();
    request.send();
    request.load(event);
    return hand.mock.calls.flat();
  }

  it.each([
    ['text', { responseText: failure }],
    ['text asked for', { responseType: 'text', responseText: failure }],
    ['JSON', { responseType: 'json', response: JSON.parse(failure) as unknown }],
  ])('is handed over once: %s', (_, state) => {
    expect(sent(state)).toEqual([failure]);
  });

  it.each([
    ['bytes', { responseType: 'arraybuffer', responseText: failure }, {}],
    ['more than 64 kB', { responseText: failure }, { loaded: 70_000 }],
    ['more than 64 kB, unpacked', { responseText: failure + ' '.repeat(70_000) }, {}],
    ['what a script says was loaded', { responseText: failure }, { isTrusted: false }],
    ['nothing', { responseText: undefined }, {}],
    ['no code', { responseText: '{"Success":true}' }, {}],
  ])('is not: %s', (_, state, event) => {
    expect(sent(state, event)).toEqual([]);
  });

  it('is not written as JSON where the page decides how', () => {
    Reflect.set(Array.prototype, 'toJSON', () => 'own');
    try {
      expect(sent({ responseType: 'json', response: JSON.parse(failure) as unknown })).toEqual([]);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
