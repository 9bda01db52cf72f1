/**
 * A page that works names its next step in a header. Nobody waits to be told of it, and writing takes some ten milliseconds of
 * the processors on which the page loads: so it is written afterwards.
 */

/** Milliseconds. Browsers let a background live for thirty seconds. */
const pause = 1_000;
const waiting = new Map<ReturnType<typeof setTimeout>, number>();

/**
 * @param tabId the tab of the page
 * @param write is called when the page has had time to load
 */
export function whenLoaded(tabId: number, write: () => void): void {
  const timer = setTimeout(() => {
    waiting.delete(timer);
    write();
  }, pause);
  waiting.set(timer, tabId);
}

/** Leaves out what a tab still waits for: its sign-in has worked. */
export function dropSteps(tabId: number): void {
  for (const [timer, of] of waiting) {
    if (of !== tabId) continue;
    clearTimeout(timer);
    waiting.delete(timer);
  }
}
