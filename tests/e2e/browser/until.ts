import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for a state: reads until the value is truthy and returns it. A read that throws counts as "not yet".
 * @param what names the awaited state in the error, e.g. `the popup`.
 * @param timeout in milliseconds.
 * @throws with `what` and the last error or value when the time is up.
 */
export async function until<T>(
  read: () => T | Promise<T>,
  what: string,
  timeout = 5_000,
): Promise<Exclude<T, false | 0 | '' | null | undefined>> {
  const end = Date.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const value = await read();
      if (value) return value as Exclude<T, false | 0 | '' | null | undefined>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Timed out waiting for ${what}; last: ${String(last)}`);
    await pause(25);
  }
}
