import { say } from './say.ts';

/** A page that makes us fail does so again and again. */
let left = 5;

/**
 * Nothing of ours may become an error of the page's, nor get lost: Firefox tells a script in a page nothing of what
 * nobody caught there.
 * @param work what the browser will call
 * @returns the same; it tells the background what it throws
 */
export const guarded =
  <Args extends unknown[]>(work: (...args: Args) => void) =>
  (...args: Args): void => {
    try {
      work(...args);
    } catch (error) {
      tellFault(error);
    }
  };

/** @param error anything a script of ours threw */
export function tellFault(error: unknown): void {
  if (left <= 0) return;
  left -= 1;
  const { stack = '' } = error as Error;
  say({ type: 'fault', thrown: { text: `${error as Error}`.slice(0, 500), stack: stack.slice(0, 4_000) } });
}
