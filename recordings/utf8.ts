/** Turns a file's bytes into UTF-8, by its byte order mark: Windows tools write logs in UTF-16. */
export class Utf8Bytes {
  #mark: number[] = [];
  #decoder: TextDecoder | undefined;
  #isKnown = false;

  /**
   * @param chunk the next bytes of the file; may be returned as they are
   * @returns the same in UTF-8, without byte order mark
   */
  read(chunk: Uint8Array): Uint8Array {
    if (this.#isKnown) return this.#convert(chunk);
    const missing = Math.min(longestMark - this.#mark.length, chunk.length);
    this.#mark.push(...chunk.subarray(0, missing));
    if (this.#mark.length < longestMark) return new Uint8Array();
    return joined(this.#begin(), this.#convert(chunk.subarray(missing)));
  }

  /** @returns what was held back of a very short file */
  end(): Uint8Array {
    return joined(this.#isKnown ? new Uint8Array() : this.#begin(), this.#convert(new Uint8Array(), true));
  }

  #begin(): Uint8Array {
    this.#isKnown = true;
    const [first, second, third] = this.#mark;
    if (first === 0xef && second === 0xbb && third === 0xbf) return new Uint8Array();
    if (first === 0xff && second === 0xfe) this.#decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
    if (first === 0xfe && second === 0xff) this.#decoder = new TextDecoder('utf-16be', { ignoreBOM: true });
    return this.#convert(Uint8Array.from(this.#mark.slice(this.#decoder ? 2 : 0)));
  }

  #convert(bytes: Uint8Array, isLast = false): Uint8Array {
    return this.#decoder ? encoder.encode(this.#decoder.decode(bytes, { stream: !isLast })) : bytes;
  }
}

const longestMark = 3;
const encoder = new TextEncoder();

/** @returns the bytes of all, copied only where there are several */
export function joined(...pieces: Uint8Array[]): Uint8Array {
  const filled = pieces.filter(({ length }) => length > 0);
  if (filled.length <= 1) return filled[0] ?? new Uint8Array();
  const all = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of filled) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
