// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const { extension } = vi.hoisted(() => ({ extension: { isAlive: true } }));
vi.mock('../../../page/extension-api.ts', () => ({ isAlive: () => extension.isAlive }));
const { runOnce } = await import('../../../page/run-once.ts');

const home = globalThis as { [key: symbol]: unknown };

function start(): AbortSignal | undefined {
  let given: AbortSignal | undefined;
  runOnce('test', (signal) => {
    given = signal;
  });
  return given;
}

beforeEach(() => {
  extension.isAlive = true;
  delete home[Symbol.for('signpost.test')];
});

it('starts a script once, however often it is injected', () => {
  expect(start()).toBeDefined();
  expect(start()).toBeUndefined();
});

it('ends a script that an update left behind, also one in a world of its own', () => {
  const first = start();
  extension.isAlive = false;
  // Chromium gives the next version a world without what the last one left in its own.
  delete home[Symbol.for('signpost.test')];
  expect(start()).toBeDefined();
  expect(first?.aborted).toBe(true);
});

it('goes on whatever a page says in our name', () => {
  const signal = start();
  dispatchEvent(new Event('signpost:test'));
  expect(signal?.aborted).toBe(false);
});
