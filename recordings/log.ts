import { detect } from '../detection/detect.ts';
import { isHtml } from '../detection/html-document.ts';
import { instantOf, time } from '../detection/identifiers.ts';
import type { Finding, Surface } from '../detection/sighting.ts';
import { mayHoldPlaceOnRequest } from '../detection/places.ts';
import { detectInText } from '../detection/text.ts';
import { recordedTab, type RecordedEvent, type RecordingFormat } from './recorded-failure.ts';

/**
 * Any other text: read in blocks that end with a line, each with what stands around it, because a message, its IDs and
 * its code may lie on both sides of a border. Where the blocks end depends on the text alone, never on how it arrived.
 *
 *   │ overlap │ block │ overlap │    only codes that begin in the block count
 */

const block = 256 * 1024;
/** Several times as far as detection looks around a code, in characters. */
const overlap = 8 * 1024;
/** JSON and HTML up to this length are read as what they are, not line by line. In characters. */
const longestDocument = 4 * 1024 * 1024;

export class LogFormat implements RecordingFormat {
  readonly damaged = false;
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #before = '';
  #waiting = '';
  #mayBeDocument = true;
  #count = 0;
  #at = 0;

  read(bytes: Uint8Array): RecordedEvent[] {
    this.#waiting += this.#decoder.decode(bytes, { stream: true });
    this.#mayBeDocument &&=
      this.#waiting.length <= longestDocument && /^\s*(?:[[{<"]|$)/.test(this.#waiting.slice(0, 1_000));
    if (this.#mayBeDocument) return [];
    const events: RecordedEvent[] = [];
    while (this.#waiting.length >= block + overlap) events.push(this.#readBlock());
    return events;
  }

  end(): RecordedEvent[] {
    this.#waiting += this.#decoder.decode();
    if (this.#mayBeDocument && isDocument(this.#waiting)) return [this.#event(detect(this.#waiting))];
    const events: RecordedEvent[] = [];
    while (this.#waiting !== '') events.push(this.#readBlock());
    return events;
  }

  #readBlock(): RecordedEvent {
    const lineEnd = this.#waiting.lastIndexOf('\n', block - 1) + 1;
    const length = Math.min(lineEnd || block, this.#waiting.length);
    const from = this.#before.length;
    const text = this.#before + this.#waiting.slice(0, length + overlap);
    const found = (mayHoldPlaceOnRequest(text) ? detectInText(text, { onRequest: true }) : [])
      .filter(({ start }) => start >= from && start < from + length)
      .map(({ code, message, details, start }) => {
        const seenAt = lineTime(text, start);
        return { code, message, details, surface: 'typed' as const, ...(seenAt ? { seenAt } : {}) };
      });
    this.#before = text.slice(Math.max(0, from + length - overlap), from + length);
    this.#waiting = this.#waiting.slice(length);
    return this.#event(found);
  }

  #event(found: readonly (Finding & { surface: Surface; seenAt?: number })[]): RecordedEvent {
    const sightings = found.map(({ seenAt, ...finding }) => {
      this.#count += 1;
      this.#at = instantOf(finding.details.timestamp ?? '') ?? seenAt ?? this.#at;
      return { ...finding, id: `${this.#count}`, url: '', seenAt: this.#at, ...recordedTab };
    });
    return { sightings, signedIn: false, at: this.#at };
  }
}

function isDocument(text: string): boolean {
  if (isHtml(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const longestLine = 4_000;
/** Only with its zone: a log's local time is no instant. */
const zoned = new RegExp(`${time.replace(/\)\?$/, ')')}`);

/** @returns the time at the start of the line a code stands in, in milliseconds since 1970 */
function lineTime(text: string, place: number): number | undefined {
  const start = Math.max(text.lastIndexOf('\n', place) + 1, place - longestLine);
  const [written] = zoned.exec(text.slice(start, Math.min(place, start + 100))) ?? [];
  return written ? instantOf(written) : undefined;
}
