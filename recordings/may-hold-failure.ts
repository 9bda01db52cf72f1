/**
 * A look at the bytes of an entry before anything is decoded: the search of Wu and Manber (1994) for several words at
 * once. Pairs of bytes say how far the window may move on, so that about every fourth pair is looked at.
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

const pairOf = (first: number, second: number) => (first << 8) | second;
const bothCases = (code: number, fold: number) =>
  code >= 0x61 && code <= 0x7a ? [code, code - fold] : [code];

/** By the pair at the end of the window, how far it may move on; nowhere where a word may end its window. */
const skips = new Uint8Array(1 << 16).fill(shortest - 1);
for (const { codes, fold } of patterns) {
  for (let index = 1; index < shortest; index += 1) {
    for (const first of bothCases(codes[index - 1]!, fold)) {
      for (const second of bothCases(codes[index]!, fold)) {
        const pair = pairOf(first, second);
        skips[pair] = Math.min(skips[pair]!, shortest - 1 - index);
      }
    }
  }
}

/**
 * @param bytes JSON or text in UTF-8
 * @returns whether a failed sign-in, or one that worked, may stand in it
 */
export function mayHoldFailure(bytes: Uint8Array): boolean {
  let at = shortest - 1;
  while (at < bytes.length) {
    const skip = skips[pairOf(bytes[at - 1]!, bytes[at]!)]!;
    if (skip > 0) at += skip;
    else if (standsAt(bytes, at - shortest + 1)) return true;
    else at += 1;
  }
  return false;
}

/** Only letters are folded: "." and digits have the bit already. */
const standsAt = (bytes: Uint8Array, start: number): boolean =>
  patterns.some(({ codes, fold }) => codes.every((code, index) => (bytes[start + index]! | fold) === code));
