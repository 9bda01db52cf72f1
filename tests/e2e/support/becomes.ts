import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { until } from '../browser/until.ts';

/**
 * Waits until what is read is as expected.
 * @param timeout in milliseconds
 * @throws with the difference when the time is up
 */
export async function becomes<T>(read: () => Promise<T>, expected: T, timeout = 5_000): Promise<void> {
  let last: T | undefined;
  const isSo = async () => isDeepStrictEqual((last = await read()), expected);
  await until(isSo, 'what is expected', timeout).catch((error: unknown) => {
    expect(last, String(error)).toEqual(expected);
    throw error;
  });
}
