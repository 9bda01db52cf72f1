/**
 * A look at the bytes of an entry before anything is decoded: Horspool's search for several words at once, which reads
 * about every third byte.
 */

/** The letters of a code, but for the first, which is at times escaped; and every sign-in host has "login." in its name. */
const words = ['adsts', 'adb2c', 'login.'];
/** "AADSTS" and "AADB2C" in base64, at each of the three places they can stand at, without what their neighbours change. */
const base64Words = ['QUFEU1RT', 'FBRFNUU', 'BQURTVF', 'QUFEQjJD', 'FBREIyQ', 'BQURCMk'];

const shortest = 5;
const codesOf = (word: string) => [...word].map((letter) => letter.charCodeAt(0));
const patterns = [
  ...words.map((word) => ({ codes: codesOf(word), fold: 0x20 })),
  ...base64Words.map((word) => ({ codes: codesOf(word), fold: 0 })),
];

/** By the byte at the end of the window, how far it may move on. */
const skips = new Uint8Array(256).fill(shortest);
for (const { codes, fold } of patterns) {
  for (const [index, code] of codes.slice(0, shortest).entries()) {
    const skip = shortest - 1 - index;
    const isLetter = code >= 0x61 && code <= 0x7a;
    for (const byte of isLetter && fold ? [code, code - fold] : [code])
      skips[byte] = Math.min(skips[byte]!, skip);
  }
}

/**
 * @param bytes JSON or text in UTF-8
 * @returns whether a failed sign-in, or one that worked, may stand in it
 */
export function mayHoldFailure(bytes: Uint8Array): boolean {
  let at = shortest - 1;
  while (at < bytes.length) {
    const skip = skips[bytes[at]!]!;
    if (skip > 0) at += skip;
    else if (standsAt(bytes, at - shortest + 1)) return true;
    else at += 1;
  }
  return false;
}

/** Only letters are folded: "." and digits have the bit already. */
const standsAt = (bytes: Uint8Array, start: number): boolean =>
  patterns.some(({ codes, fold }) => codes.every((code, index) => (bytes[start + index]! | fold) === code));
