import type { PageEvidence } from '../detection/evidence.ts';

/**
 * What the watcher leaves to the finder. Both run in the extension's world of the same document, so a symbol on the
 * global object is their meeting point.
 */
export interface Watch {
  isAlive(): boolean;
  /** Ends it: whatever changes from now on is the finder's. */
  end(): void;
  /** What the observer handed over. */
  answers: string[];
  /** What forms said: told once, and nobody confirmed it. */
  forms: PageEvidence[];
  signedIn: boolean;
}

const home = globalThis as { [key: symbol]: Watch | undefined };
const key = Symbol.for('signpost.watch');

/** @returns whether a watcher runs here; one that an update left behind doesn't count */
export const isWatched = (): boolean => home[key]?.isAlive() === true;

/** @param watch what is there to take over, from now on */
export const leave = (watch: Watch): void => void (home[key] = watch);

/** Ends the watcher, and makes room for another: for where access may be given once more. */
export function giveUp(): void {
  home[key]?.end();
  home[key] = undefined;
}

/** @returns what the watcher leaves, and ends it */
export function takeOver(): Pick<Watch, 'answers' | 'forms' | 'signedIn'> {
  const watch = home[key];
  watch?.end();
  return watch ?? { answers: [], forms: [], signedIn: false };
}
