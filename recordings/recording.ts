import { Failures } from './failures.ts';
import { HarFormat, isHar } from './har.ts';
import { LogFormat } from './log.ts';
import type { RecordedFailure, RecordingFormat } from './recorded-failure.ts';
import { joined, Utf8Bytes } from './utf8.ts';

/** How a recording ended. */
export interface RecordingEnd {
  /** The last failures. */
  failures: RecordedFailure[];
  /** A HAR file of which not everything could be read. */
  damaged: boolean;
  /** How many failures there were beyond those listed. */
  unlisted: number;
}

/** Enough of a file to tell what it is, in bytes. */
const start = 512;

/**
 * Reads a HAR file or a log as it comes, in chunks of any size, and lists its failed sign-ins in order. It keeps no more
 * of the file than the chunk and the entry or block at hand.
 */
export class Recording {
  #utf8 = new Utf8Bytes();
  #start = new Uint8Array();
  #format: RecordingFormat | undefined;
  #failures = new Failures();

  /** @param isSignIn whether an address is on a sign-in host */
  constructor(private readonly isSignIn: (url: string) => boolean) {}

  /**
   * @param chunk the next bytes of the file; must not change afterwards
   * @returns the failures that are new or have changed
   */
  read(chunk: Uint8Array): RecordedFailure[] {
    this.#pass(this.#utf8.read(chunk), false);
    return this.#failures.take();
  }

  /** To be called once, after the last chunk. */
  end(): RecordingEnd {
    this.#pass(this.#utf8.end(), true);
    const format = this.#format!;
    for (const event of format.end()) this.#failures.add(event);
    return {
      failures: this.#failures.take(),
      damaged: format.damaged,
      unlisted: this.#failures.unlisted,
    };
  }

  #pass(bytes: Uint8Array, isLast: boolean): void {
    if (!this.#format) {
      this.#start = joined(this.#start, bytes) as Uint8Array<ArrayBuffer>;
      if (this.#start.length < start && !isLast) return;
      const text = new TextDecoder().decode(this.#start.subarray(0, start));
      this.#format = isHar(text) ? new HarFormat(this.isSignIn) : new LogFormat();
    }
    const next = this.#start.length > 0 ? this.#start : bytes;
    this.#start = new Uint8Array();
    for (const event of this.#format.read(next)) this.#failures.add(event);
  }
}
