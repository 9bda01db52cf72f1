import type { Incident } from '../incidents/incident.ts';
import { addSighting } from '../incidents/merge.ts';
import { settleTab } from '../incidents/settle.ts';
import { summarize } from '../incidents/summarize.ts';
import { recordedTab, type RecordedEvent, type RecordedFailure } from './recorded-failure.ts';

/** How many failures of one recording are listed; the rest are counted. */
export const mostFailures = 5_000;

/**
 * Merges what a recording says into failures, by the rules of live ones. As live, a failure that many others followed
 * takes no further sightings; here it stays listed.
 */
export class Failures {
  #open: Incident[] = [];
  /** Those that take no more sightings, as they were; a later success still settles them. */
  #closed = new Map<string, RecordedFailure>();
  #changed = new Map<string, RecordedFailure>();
  #listed = new Set<string>();
  /** How many failures there were beyond those listed. */
  unlisted = 0;

  add({ sightings, signedIn, at }: RecordedEvent): void {
    for (const sighting of sightings) {
      const [oldest] = this.#open;
      this.#open = addSighting(this.#open, sighting, false);
      if (oldest && !this.#open.some(({ id }) => id === oldest.id)) this.#close(oldest);
      this.#note(this.#open.at(-1)!);
    }
    if (signedIn) this.#settle(at);
  }

  /** @returns the failures that are new or have changed since it was last asked, in order */
  take(): RecordedFailure[] {
    const changed = [...this.#changed.values()];
    this.#changed.clear();
    return changed;
  }

  #note(incident: Incident): void {
    const { id } = incident;
    if (!this.#listed.has(id)) {
      if (this.#listed.size >= mostFailures) {
        if (incident.sightings.length === 1) this.unlisted += 1;
        return;
      }
      this.#listed.add(id);
    }
    this.#changed.set(id, inShort(incident));
  }

  #close(incident: Incident): void {
    if (this.#listed.has(incident.id)) this.#closed.set(incident.id, inShort(incident));
  }

  #settle(at: number): void {
    const before = new Set(this.#open);
    this.#open = settleTab(this.#open, recordedTab.tabId, at);
    for (const incident of this.#open) if (!before.has(incident)) this.#note(incident);
    for (const failure of this.#closed.values()) {
      if (!failure.settled) this.#changed.set(failure.id, { ...failure, settled: true });
    }
    this.#closed.clear();
  }
}

function inShort(incident: Incident): RecordedFailure {
  const { id, code, otherCodes, message, details, url, attempts, quiet, settled, lastSeenAt } =
    summarize(incident);
  return {
    id,
    code,
    otherCodes,
    message,
    details,
    url,
    attempts,
    quiet,
    settled,
    ...(lastSeenAt > 0 ? { lastSeenAt } : {}),
  };
}
