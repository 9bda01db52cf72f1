import { effect, signal, type ReadonlySignal } from '@preact/signals';

/**
 * A signal that follows an asynchronous answer: of two answers, the one to the later question counts.
 * @param initial until the first answer
 * @param ask reads signals, before it awaits anything, and is asked again whenever they change
 */
export function latest<T>(initial: T, ask: () => Promise<T> | T): ReadonlySignal<T> {
  const answer = signal(initial);
  effect(() => {
    let isStale = false;
    const asked = ask();
    if (asked instanceof Promise)
      void asked.then((value) => {
        if (!isStale) answer.value = value;
      });
    else answer.value = asked;
    return () => {
      isStale = true;
    };
  });
  return answer;
}
