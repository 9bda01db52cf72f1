/** Milliseconds. Together half a minute, which is as long as a browser lets a background live that hears nothing. */
const pauses = [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * A browser tells of an event once, and has no page that would say it again: where storage refuses, it is written a little
 * later, while the background lives.
 * @param write does the same again when it is called again
 * @throws what storage threw last
 */
export async function untilWritten<Result>(write: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await write();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return write();
}
