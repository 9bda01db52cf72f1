import { guarded } from './guarded.ts';

/** Milliseconds between two looks at a page that changes. */
export const pauseBetweenScans = 100;
/** Work may take this share of the time at most: on a page that never rests, runs move apart. */
const share = 0.1;

/**
 * @param work what to do after a burst of calls
 * @param pause milliseconds between two runs at least; the first call runs in the next task
 * @param signal ends it, where it ends
 * @returns a function to call as often as one likes
 */
export function batched(work: () => void, pause: number, signal?: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  const guardedWork = guarded(work);
  signal?.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal?.aborted) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        const start = performance.now();
        next = start + pause; // For calls from within.
        guardedWork();
        const end = performance.now();
        next = end + Math.max(pause, (end - start) / share);
      },
      next && Math.max(0, next - performance.now()),
    );
  };
}
