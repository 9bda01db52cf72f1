import { maskPath } from '../detection/mask.ts';
import { withoutQuery } from '../detection/url.ts';
import { EntryCutter, type CutEntry } from './entry-cutter.ts';
import { parseEntry, type HarEntry } from './har-entry.ts';
import { mayHoldFailure } from './may-hold-failure.ts';
import { readEntry } from './read-entry.ts';
import { recordedTab, type RecordedEvent, type RecordingFormat } from './recorded-failure.ts';
import { withoutUnreadBody } from './unread-body.ts';

const mostSilentTargets = 100;

/** @returns whether a file begins as a HAR does */
export const isHar = (start: string): boolean => /^\s*\{\s*"log"\s*:\s*\{/.test(start);

/** A HAR file: cut into entries, of which only those are parsed that may tell of a sign-in. */
export class HarFormat implements RecordingFormat {
  #cutter = new EntryCutter();
  #isDamaged = false;
  #count = 0;
  #at = 0;
  /** Where hidden frames were sent on to: what arrives there is as silent as they were. */
  #silentTargets = new Set<string>();

  constructor(private readonly isSignIn: (url: string) => boolean) {}

  get damaged(): boolean {
    return this.#isDamaged || this.#cutter.isIncomplete || this.#cutter.passedOver > 0;
  }

  read(bytes: Uint8Array): RecordedEvent[] {
    return this.#cutter.cut(bytes).flatMap((entry) => this.#read(entry));
  }

  end(): RecordedEvent[] {
    return [];
  }

  #read(cut: CutEntry): RecordedEvent[] {
    if (!withoutUnreadBody(cut).some(mayHoldFailure)) return [];
    try {
      const entry = parseEntry(cut.bytes);
      return entry ? [this.#event(entry)] : [];
    } catch {
      this.#isDamaged = true;
      return [];
    }
  }

  #event(entry: HarEntry): RecordedEvent {
    this.#count += 1;
    if (!Number.isNaN(entry.startedAt)) this.#at = entry.startedAt;
    const isSilentTarget = this.#silentTargets.has(withoutHash(entry.url));
    const { found, signedIn, target } = readEntry(entry, isSilentTarget, this.isSignIn);
    if (target && found.some(({ quiet }) => quiet === 'silent-request')) this.#remember(target);
    const sightings = found.map((finding, index) => ({
      ...finding,
      id: `${this.#count}.${index}`,
      url: maskPath(withoutQuery(entry.url)),
      seenAt: this.#at,
      ...recordedTab,
    }));
    return { sightings, signedIn, at: this.#at };
  }

  #remember(target: string): void {
    this.#silentTargets.add(withoutHash(target));
    if (this.#silentTargets.size <= mostSilentTargets) return;
    const [oldest] = this.#silentTargets;
    this.#silentTargets.delete(oldest!);
  }
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');
