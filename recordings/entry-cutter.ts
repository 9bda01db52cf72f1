import { joined } from './utf8.ts';

/**
 * Cuts the entries out of a HAR file while it is read, without decoding or parsing anything: most entries are pictures
 * and scripts that nobody has to look at.
 *
 *   { "log": { …, "entries": [ {…}, {…}, … ], … } }
 *   └ depth 1  └ 2          └ 3  └ 4: an entry
 *
 * JSON's bytes below 128 stand for themselves in UTF-8, so that quotes, backslashes and brackets are all there is to know.
 */

const inLog = 2;
const inEntries = 3;
/** Longer ones are passed over, in bytes: a hostile file must not fill the memory. */
const longestEntry = 128 * 1024 * 1024;
const entriesName = [...'entries'].map((letter) => letter.charCodeAt(0));

const lineFeed = 0x0a;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const tableOf = (bytes: number[]) =>
  Uint8Array.from({ length: 256 }, (_, byte) => Number(bytes.includes(byte)));
const structural = tableOf([quote, comma, colon, openBracket, closeBracket, openBrace, closeBrace]);

export interface CutEntry {
  bytes: Uint8Array;
  /** Where the longest string in it stands, without its quotes: nearly always a body. */
  longest: readonly [from: number, to: number];
}

const nothing = [0, 0] as const;

export class EntryCutter {
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #isInEntries = false;
  /** How much of "entries" the string at hand has matched; -1 when it is another. */
  #named = -1;
  #isBroken = false;
  /** Where the next line of the chunk at hand ends. */
  #lineEnd = -1;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  /** In the entry at hand. */
  #stringStart = 0;
  #longest: CutEntry['longest'] = nothing;
  /** Entries too long to be read. */
  passedOver = 0;

  /** @returns whether something is missing, or the end not yet reached */
  get isIncomplete(): boolean {
    return this.#isBroken || this.#depth > 0 || this.#inString;
  }

  /**
   * @param chunk the next bytes of the file; must not change afterwards
   * @returns the entries that end in it, whole
   */
  cut(chunk: Uint8Array): CutEntry[] {
    const entries: CutEntry[] = [];
    let from = this.#isInEntry ? 0 : -1;
    let at = this.#isEscaped && chunk.length > 0 ? 1 : 0;
    if (at > 0) this.#isEscaped = false;
    this.#lineEnd = -1;
    while (at < chunk.length && !this.#isBroken) {
      if (this.#inString) {
        at = this.#passString(chunk, at);
        if (!this.#inString) this.#noteString(this.#heldBytes + at - 1 - from);
        continue;
      }
      while (at < chunk.length && structural[chunk[at]!] === 0) at += 1;
      if (at === chunk.length) break;
      const byte = chunk[at]!;
      at += 1;
      const wasInEntry = this.#isInEntry;
      this.#step(byte);
      if (byte === quote) this.#stringStart = this.#heldBytes + at - from;
      if (!wasInEntry && this.#isInEntry) from = at - 1;
      else if (wasInEntry && !this.#isInEntry) {
        const entry = this.#close(chunk.subarray(from, at));
        if (entry) entries.push(entry);
        from = -1;
      }
    }
    if (from >= 0 && !this.#isBroken) this.#hold(chunk.subarray(from));
    return entries;
  }

  get #isInEntry(): boolean {
    return this.#isInEntries && this.#depth > inEntries;
  }

  /** Most of a file is strings: the browser's own search hops from quote to quote. */
  #passString(chunk: Uint8Array, start: number): number {
    let from = start;
    for (;;) {
      const found = chunk.indexOf(quote, from);
      const end = found < 0 ? chunk.length : found;
      const isEscaped = isEscapedAt(chunk, from, end);
      if (found >= 0 && isEscaped) {
        from = found + 1;
        continue;
      }
      this.#isEscaped = isEscaped;
      this.#inString = found < 0;
      if (this.#named >= 0) this.#compareName(chunk.subarray(start, end));
      if (this.#hasLineEnd(chunk, start, end)) this.#isBroken = true;
      return end + 1;
    }
  }

  #noteString(end: number): void {
    const [from, to] = this.#longest;
    if (this.#isInEntry && end - this.#stringStart > to - from) this.#longest = [this.#stringStart, end];
  }

  /** JSON writes a line end in a string as an escape: a real one shows that a quote is missing, or one too many. */
  #hasLineEnd(chunk: Uint8Array, start: number, end: number): boolean {
    if (this.#lineEnd < start) {
      const found = chunk.indexOf(lineFeed, start);
      this.#lineEnd = found < 0 ? Infinity : found;
    }
    return this.#lineEnd < end;
  }

  #compareName(run: Uint8Array): void {
    const isSame = run.every((byte, index) => byte === entriesName[this.#named + index]);
    this.#named = isSame ? this.#named + run.length : -1;
  }

  #step(byte: number): void {
    if (byte === quote) {
      this.#inString = true;
      this.#named = this.#depth === inLog ? 0 : -1;
    } else if (byte === openBrace || byte === openBracket) {
      this.#depth += 1;
      if (byte === openBracket && this.#named === entriesName.length && this.#depth === inEntries)
        this.#isInEntries = true;
      this.#named = -1;
    } else if (byte === closeBrace || byte === closeBracket) {
      this.#depth -= 1;
      if (this.#depth < inEntries) this.#isInEntries = false;
      if (this.#depth < 0) this.#isBroken = true;
    } else if (byte === comma) this.#named = -1;
  }

  #hold(piece: Uint8Array): void {
    this.#heldBytes += piece.length;
    if (this.#heldBytes > longestEntry) this.#held = [];
    else this.#held.push(piece);
  }

  #close(last: Uint8Array): CutEntry | undefined {
    this.#hold(last);
    const isTooLong = this.#heldBytes > longestEntry;
    const entry = { bytes: joined(...this.#held), longest: this.#longest };
    if (isTooLong) this.passedOver += 1;
    this.#held = [];
    this.#heldBytes = 0;
    this.#longest = nothing;
    return isTooLong ? undefined : entry;
  }
}

/** @returns whether an odd number of backslashes stands before a place */
function isEscapedAt(chunk: Uint8Array, from: number, place: number): boolean {
  let at = place;
  while (at > from && chunk[at - 1] === backslash) at -= 1;
  return (place - at) % 2 === 1;
}
