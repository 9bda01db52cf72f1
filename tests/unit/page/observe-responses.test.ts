import { describe, expect, it, vi } from 'vitest';
import { observeResponses } from '../../../page/observe-responses.ts';

const failure = JSON.stringify({ Success: false, ErrCode: 500121 });

class FakeRequest extends EventTarget {
  responseType = '';
  responseText = '';
  send() {
    this.dispatchEvent(new Event('load'));
  }
}

function page(respond: () => Promise<Response>) {
  return { fetch: respond, XMLHttpRequest: class extends FakeRequest {} };
}

const json = (body: string) =>
  new Response(body, {
    headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
  });

function observed(respond: () => Promise<Response>) {
  const hand = vi.fn<(body: string) => void>();
  const fake = page(respond);
  observeResponses(fake as unknown as Window & typeof globalThis, hand);
  return { fake, hand };
}

describe('the observer', () => {
  it('hands over a short answer that may hold a code, and leaves the page its own', async () => {
    const { fake, hand } = observed(async () => json(failure));
    expect(await (await fake.fetch()).text()).toBe(failure);
    await vi.waitFor(() => expect(hand).toHaveBeenCalledWith(failure));
  });

  it.each([
    ['of unknown length', { 'content-length': undefined }],
    ['above 64 kB', { 'content-length': '70000' }],
    ['that is no text', { 'content-type': 'image/png' }],
  ])('copies no body %s', async (_, headers: Record<string, string | undefined>) => {
    const response = json(failure);
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) response.headers.delete(name);
      else response.headers.set(name, value);
    }
    const clone = vi.spyOn(response, 'clone');
    const { fake, hand } = observed(async () => response);
    await (await fake.fetch()).text();
    expect(clone).not.toHaveBeenCalled();
    expect(hand).not.toHaveBeenCalled();
  });

  it('keeps to itself what holds no code', async () => {
    const bodies = ['{"Success":true}', failure];
    const { fake, hand } = observed(async () => json(bodies.shift()!));
    await (await fake.fetch()).text();
    await (await fake.fetch()).text();
    await vi.waitFor(() => expect(hand).toHaveBeenCalled());
    expect(hand.mock.calls).toEqual([[failure]]);
  });

  it('passes the page’s errors on as they are, once', async () => {
    const refused = new TypeError('Failed to fetch');
    const { fake } = observed(() => Promise.reject(refused));
    await expect(fake.fetch()).rejects.toBe(refused);
  });

  it('reads what XMLHttpRequest got', () => {
    const { fake, hand } = observed(async () => json(''));
    const request = new fake.XMLHttpRequest();
    request.responseText = failure;
    request.send();
    expect(hand).toHaveBeenCalledWith(failure);
  });

  it('looks native to the page', () => {
    const { fake } = observed(async () => json(''));
    expect(Function.prototype.toString.call(fake.XMLHttpRequest.prototype.send)).toContain('[native code]');
  });
});
