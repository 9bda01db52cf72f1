// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestAnswer, receiveAnswers } from '../../../page/response-port.ts';

/** What a hostile page can send through, or in place of, the observer's port. */

interface FakePort {
  onmessage?: ((event: { data: unknown }) => void) | null;
  close: () => void;
}

let controller: AbortController;
let take: ReturnType<typeof vi.fn<(body: string) => void>>;
beforeEach(() => {
  controller = new AbortController();
  take = vi.fn<(body: string) => void>();
  receiveAnswers(take, controller.signal);
});
afterEach(() => controller.abort());

function offer(): FakePort {
  const port: FakePort = {
    close() {
      delete port.onmessage;
    },
  };
  dispatchEvent(Object.assign(new Event('signpost:port'), { ports: [port] }));
  return port;
}
const send = (port: FakePort, ...messages: unknown[]) => {
  for (const data of messages) port.onmessage?.({ data });
};

describe('the watcher’s end of the port', () => {
  it('takes text of up to 64 kB and nothing else', () => {
    const longest = 'x'.repeat(longestAnswer);
    send(offer(), 'one', `${longest}x`, longest, 7, null, undefined, ['one'], { body: 'one' }, new Date());
    expect(take.mock.calls).toEqual([['one'], [longest]]);
  });

  it('takes anything without a throw', () => {
    const port = offer();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        send(port, data);
      }),
    );
    expect(take.mock.calls.every(([body]) => typeof body === 'string')).toBe(true);
  });

  it('takes 200 a document, over however many ports, whatever else came among them', () => {
    const ports = [offer(), offer(), offer()];
    for (let turn = 0; turn < 10_000; turn += 1) send(ports[turn % 3]!, `answer ${turn}`, { turn });
    expect(take.mock.calls.length).toBe(100);
    expect(ports.every(({ onmessage }) => onmessage === undefined)).toBe(true);
  });

  it('listens to a few ports only, so that a flood of offers costs nothing', () => {
    const ports = Array.from({ length: 1_000 }, offer);
    for (const port of ports) send(port, 'one');
    expect(take).toHaveBeenCalledTimes(4);
    expect(ports.filter(({ onmessage }) => onmessage).length).toBe(4);
  });

  it.each([
    ['no ports', {}],
    ['an empty list', { ports: [] }],
    ['nothing in the list', { ports: [null] }],
  ])('leaves an offer without a port to the page: %s', (_, fields) => {
    const heard = vi.fn<() => void>();
    addEventListener('signpost:port', heard, { once: true });
    dispatchEvent(Object.assign(new Event('signpost:port'), fields));
    expect(heard).toHaveBeenCalled();
  });

  it('takes nothing after its end', () => {
    const port = offer();
    controller.abort();
    send(port, 'late');
    expect(take).not.toHaveBeenCalled();
    expect(offer().onmessage).toBeUndefined();
  });
});
