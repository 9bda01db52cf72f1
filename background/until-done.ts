/** Milliseconds. Together half a minute, which is as long as a browser lets a background live that hears nothing. */
const pauses = [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * A browser tells of an event once, and has no page that would say it again: where storage refuses, or the browser is busy, it
 * is done a little later, while the background lives.
 * @param work does the same again when it is called again
 * @throws what it threw last
 */
export async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}
