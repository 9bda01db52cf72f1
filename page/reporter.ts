import type { PageEvidence } from '../detection/evidence.ts';
import { withoutQuery } from '../detection/url.ts';
import { isAlive, runtime } from './extension-api.ts';
import { tellFault } from './guarded.ts';
import { say } from './say.ts';
import type { SeenInPage } from './scan.ts';

/**
 * Hands evidence to the background and keeps it until it says that it is written: the background may be asleep, may
 * die between any two lines, or may not have started yet.
 */

const firstPause = 250;
const longestPause = 30_000;
/** A background that dies may leave a question open for ever; so does a page that the browser puts away and brings back. */
const longestAnswer = 5_000;
const mostPerPage = 100;
const mostPerMessage = 20;

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Reporter {
  #waiting = new Map<string, PageEvidence>();
  #said = new Set<string>();
  #written: string[] = [];
  #stopWaiting = () => {};
  #sending = false;

  constructor(
    private readonly doc: Document,
    private readonly signal: AbortSignal,
  ) {
    const isBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      this.#stopWaiting();
      if (this.#written.length > 0) say({ type: 'shown-again', ids: [...this.#written] });
    };
    addEventListener('pageshow', isBack, { signal });
  }

  /**
   * Reports what is new on this page; the same again says nothing.
   * @param seen what was cut out of the page
   */
  report(seen: SeenInPage[]): void {
    for (const one of seen) {
      const fingerprint = fingerprintOf(one);
      if (this.#said.has(fingerprint) || this.#said.size >= mostPerPage) continue;
      this.#said.add(fingerprint);
      const id = crypto.randomUUID();
      this.#waiting.set(id, { ...one, id, url: withoutQuery(this.doc.location.href), seenAt: Date.now() });
    }
    if (!this.#sending && this.#waiting.size > 0) void this.#sendAll().catch(tellFault);
  }

  async #sendAll(): Promise<void> {
    this.#sending = true;
    let pause = firstPause;
    while (this.#waiting.size > 0 && !this.signal.aborted && isAlive()) {
      const written = await this.#send();
      for (const id of written) if (this.#waiting.delete(id)) this.#written.push(id);
      if (written.length > 0) continue;
      await after(pause);
      pause = Math.min(pause * 2, longestPause);
    }
    this.#sending = false;
  }

  async #send(): Promise<string[]> {
    const evidence = [...this.#waiting.values()].slice(0, mostPerMessage);
    try {
      const answer: unknown = await Promise.race([
        runtime().sendMessage({ type: 'evidence', evidence }),
        after(longestAnswer),
        new Promise<void>((resolve) => (this.#stopWaiting = resolve)),
      ]);
      return (answer as { written?: string[] } | undefined)?.written ?? [];
    } catch {
      // Nobody is listening yet, or the extension was updated: the loop decides.
      return [];
    }
  }
}

/** Of a page's text the codes and the IDs: a clock that ticks beside them is no news. */
const fingerprintOf = (seen: SeenInPage): string =>
  seen.surface === 'page-text'
    ? `${seen.quiet} ${seen.text.match(/[\w-]{15,}|\d{5,}/g)?.join(' ')}`
    : JSON.stringify(seen);

/** Says that a form is on its way to an app with a success in it. Said once: a page that sends it is gone at once. */
export const reportSignedIn = (): void => say({ type: 'signed-in' });
