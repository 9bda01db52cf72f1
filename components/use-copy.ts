import { useSignal, type ReadonlySignal } from '@preact/signals';

export type CopyOutcome = 'done' | 'failed' | undefined;

/**
 * @param copy puts text into the clipboard; rejects where the browser forbids it
 * @returns how the last copying went, and a function that copies
 */
export function useCopy(copy: () => Promise<void>): [ReadonlySignal<CopyOutcome>, () => void] {
  const outcome = useSignal<CopyOutcome>(undefined);
  const start = () =>
    void copy().then(
      () => (outcome.value = 'done'),
      () => (outcome.value = 'failed'),
    );
  return [outcome, start];
}
