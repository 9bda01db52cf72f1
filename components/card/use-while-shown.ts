import { useLayoutEffect } from 'preact/hooks';

/**
 * @param start runs once the component is on the page, and again when an input changes; the signal ends it
 * @param inputs as of `useEffect`
 */
export function useWhileShown(start: (signal: AbortSignal) => void, inputs: unknown[]): void {
  useLayoutEffect(() => {
    const controller = new AbortController();
    start(controller.signal);
    return () => controller.abort();
  }, inputs);
}
