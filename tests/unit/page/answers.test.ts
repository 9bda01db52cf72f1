// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { extension } = vi.hoisted(() => ({ extension: { isAlive: true } }));
vi.mock('../../../page/extension-api.ts', () => ({ isAlive: () => extension.isAlive }));
const { longestAnswer, receiveAnswers } = await import('../../../page/answers.ts');

/** What a hostile page can send in the observer's name. */

let controller: AbortController;
let take: ReturnType<typeof vi.fn<(body: string) => void>>;
beforeEach(() => {
  extension.isAlive = true;
  controller = new AbortController();
  take = vi.fn<(body: string) => void>();
  receiveAnswers([], take, controller.signal);
});
afterEach(() => controller.abort());

const send = (...details: unknown[]) => {
  for (const detail of details) dispatchEvent(new CustomEvent('signpost:answer', { detail }));
};

describe('the finder’s end', () => {
  it('takes text of up to 64 kB and nothing else', () => {
    const longest = 'x'.repeat(longestAnswer);
    send('one', `${longest}x`, longest, 7, null, undefined, ['one'], { body: 'one' }, new Date());
    dispatchEvent(new Event('signpost:answer'));
    expect(take.mock.calls).toEqual([['one'], [longest]]);
  });

  it('takes anything without a throw', () => {
    fc.assert(fc.property(fc.anything(), (detail) => send(detail)));
    expect(take.mock.calls.every(([body]) => typeof body === 'string')).toBe(true);
  });

  it('takes first what came before it', () => {
    receiveAnswers(['first', 'second'], take, controller.signal);
    expect(take.mock.calls).toEqual([['first'], ['second']]);
  });

  it('takes 200 a document at most, whatever else came among them', () => {
    for (let turn = 0; turn < 10_000; turn += 1) send(`answer ${turn}`, { turn });
    expect(take.mock.calls.length).toBe(100);
  });

  it('takes nothing after its end', () => {
    controller.abort();
    send('late');
    expect(take).not.toHaveBeenCalled();
  });

  it('leaves an answer to the next version when an update left it behind', () => {
    const next = vi.fn<() => void>();
    addEventListener('signpost:answer', next, { once: true });
    extension.isAlive = false;
    send('one');
    expect(take).not.toHaveBeenCalled();
    expect(next).toHaveBeenCalled();
  });
});
