import type { PageEvidence } from '../detection/evidence.ts';
import { isAlive } from './extension-api.ts';
import { tellFault } from './guarded.ts';
import { ask, say } from './say.ts';
import type { SeenInPage } from './scan.ts';
import { toEvidence } from './to-evidence.ts';
import { after, firstPause, longer } from './wait.ts';

/**
 * Hands evidence to the background and keeps it until it says that it is written: the background may be asleep, may
 * die between any two lines, or may not have started yet.
 */

const mostPerPage = 100;
const mostPerMessage = 20;

export class Reporter {
  #waiting = new Map<string, PageEvidence>();
  #said = new Set<string>();
  #written: string[] = [];
  #stopWaiting = () => {};
  #sending = false;

  /** @param told evidence that was sent once, and nobody confirmed */
  constructor(
    private readonly doc: Document,
    private readonly signal: AbortSignal,
    told: readonly PageEvidence[] = [],
  ) {
    for (const one of told) {
      this.#said.add(fingerprintOf(one));
      this.#waiting.set(one.id, one);
    }
    this.#sendSoon();
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
      const evidence = toEvidence(one, this.doc);
      this.#waiting.set(evidence.id, evidence);
    }
    this.#sendSoon();
  }

  #sendSoon(): void {
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
      pause = longer(pause);
    }
    this.#sending = false;
  }

  async #send(): Promise<string[]> {
    const evidence = [...this.#waiting.values()].slice(0, mostPerMessage);
    // Where nobody answered, the loop decides.
    const answer = await Promise.race([
      ask({ type: 'evidence', evidence }),
      new Promise<void>((resolve) => (this.#stopWaiting = resolve)),
    ]);
    return (answer as { written?: string[] } | undefined)?.written ?? [];
  }
}

/** Of a page's text the codes and the IDs: a clock that ticks beside them is no news. */
const fingerprintOf = (seen: SeenInPage): string => {
  switch (seen.surface) {
    case 'page-text':
      return `${seen.quiet} ${seen.text.match(/[\w-]{15,}|\d{5,}/g)?.join(' ')}`;
    case 'page-config':
      return `${seen.quiet} ${JSON.stringify(seen.config)}`;
    case 'form':
      return `${seen.quiet} ${JSON.stringify(seen.form)}`;
    case 'response':
      return `${seen.quiet} ${seen.body}`;
  }
};

/** Says that a form is on its way to an app with a success in it. Said once: a page that sends it is gone at once. */
export const reportSignedIn = (): void => say({ type: 'signed-in' });
