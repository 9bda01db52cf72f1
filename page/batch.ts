/**
 * @param work what to do after a burst of calls
 * @param pause milliseconds between two runs at least; the first call runs in the next task
 * @param signal ends it
 * @returns a function to call as often as one likes
 */
export function batched(work: () => void, pause: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -pause;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        work();
      },
      Math.max(0, last + pause - performance.now()),
    );
  };
}
