// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageEvidence } from '../../../detection/evidence.ts';
import { Reporter } from '../../../page/reporter.ts';
import type { SeenInPage } from '../../../page/scan.ts';

interface Message {
  evidence: PageEvidence[];
}

const { runtime } = vi.hoisted(() => ({
  runtime: {
    id: 'signpost' as string | undefined,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  },
}));
vi.mock('../../../page/extension-api.ts', () => ({
  runtime: () => runtime,
  isAlive: () => Boolean(runtime.id),
}));

const saying = (text: string): SeenInPage => ({ surface: 'page-text', text, places: [0] });
const seen = saying('AADSTS50011: 10:59:59');
const sent = (): PageEvidence[][] =>
  runtime.sendMessage.mock.calls.map(([message]) => (message as Message).evidence);
const written = async (message: unknown) => ({
  written: (message as Message).evidence.map(({ id }) => id),
});

let controller: AbortController;
let reporter: Reporter;
beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'signpost';
  runtime.sendMessage.mockReset();
  controller = new AbortController();
  reporter = new Reporter(document, controller.signal);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('evidence', () => {
  it('is sent in the same task, because an auto-posting page is gone in the next', () => {
    runtime.sendMessage.mockImplementation(written);
    reporter.report([seen]);
    expect(sent()).toHaveLength(1);
  });

  it('is sent again, under the same ID, until the background has written it', async () => {
    runtime.sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ written: [] })
      .mockImplementation(written);
    reporter.report([seen]);
    await vi.runAllTimersAsync();
    expect(sent()).toHaveLength(4);
    expect(new Set(sent().flatMap((batch) => batch.map(({ id }) => id))).size).toBe(1);
  });

  it('is sent again when a background that died left the question open for ever', async () => {
    runtime.sendMessage.mockReturnValueOnce(new Promise(() => {})).mockImplementation(written);
    reporter.report([seen]);
    reporter.report([saying('AADSTS53003')]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent().map((batch) => batch.length)).toEqual([1, 2]);
  });

  it('is said once, however often the page is read and whatever clock ticks in it; with new IDs it is news', async () => {
    runtime.sendMessage.mockImplementation(written);
    reporter.report([seen, seen]);
    reporter.report([seen]);
    reporter.report([saying('AADSTS50011: 11:00:00')]);
    reporter.report([saying('AADSTS50011: Trace ID: 11111111-aaaa-4aaa-8aaa-111111111100')]);
    await vi.runAllTimersAsync();
    expect(sent().flat()).toHaveLength(2);
  });

  it('of a page that was put away is sent again when the page is back, and what was written is named', async () => {
    const comeBack = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    runtime.sendMessage.mockImplementation(written);
    reporter.report([seen]);
    await vi.advanceTimersByTimeAsync(0);
    runtime.sendMessage.mockReturnValueOnce(new Promise(() => {}));
    reporter.report([saying('AADSTS53003')]);
    comeBack();
    await vi.advanceTimersByTimeAsync(300);
    const [first, second, again, third] = runtime.sendMessage.mock.calls.map(
      ([message]) => message as Message,
    );
    expect(again).toEqual({ type: 'shown-again', ids: first!.evidence.map(({ id }) => id) });
    expect(third).toEqual(second);
  });

  it('is kept to itself once the extension was updated or the watch ended', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    reporter.report([seen]);
    runtime.id = undefined;
    await vi.runAllTimersAsync();
    expect(sent()).toHaveLength(1);
    controller.abort();
    runtime.id = 'signpost';
    reporter.report([saying('AADSTS53003')]);
    await vi.runAllTimersAsync();
    expect(sent()).toHaveLength(1);
  });

  it('of a page that never stops inventing codes is bounded', async () => {
    runtime.sendMessage.mockImplementation(written);
    reporter.report(Array.from({ length: 1_000 }, (_, index) => saying(`AADSTS${50_000 + index}`)));
    await vi.runAllTimersAsync();
    expect(sent().flat()).toHaveLength(100);
    expect(Math.max(...sent().map((batch) => batch.length))).toBeLessThanOrEqual(20);
  });
});
