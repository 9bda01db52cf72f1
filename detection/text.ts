import type { CodeMatch } from './code.ts';
import { cut } from './cut.ts';
import { decode } from './encodings.ts';
import { readFootprints } from './footprint.ts';
import { withoutTags } from './html.ts';
import { mask } from './mask.ts';
import { readAppRows, readMessage } from './message.ts';
import { ownDetails, type Surroundings } from './ownership.ts';
import { findPlaces, withoutInvisible } from './places.ts';
import type { Finding } from './sighting.ts';

/** A finding with the place of its code in the text: offsets, end exclusive. */
export interface TextFinding extends Finding {
  start: number;
  end: number;
}

export interface TextOptions {
  /** Accept the bare numbers of a sign-in log: only for what somebody asked to have read. */
  onRequest?: boolean;
}

/** How far from a code its IDs and its message may stand, in characters. */
const reach = 2_000;
const longestMessage = 1_000;

/**
 * Finds every code in a text, with its message and the IDs that belong to it.
 * @param text any text, of any length; hostile
 * @param options see {@link TextOptions}
 * @returns one finding for each place a code stands at, in order, masked
 */
export function detectInText(text: string, options: TextOptions = {}): TextFinding[] {
  const codes = findPlaces(text, options.onRequest);
  const surroundings = codes.map((code, index) => lookAround(text, code, codes[index - 1], codes[index + 1]));
  const details = ownDetails(
    codes.map(({ code }) => code),
    surroundings,
  );
  return codes.map((code, index) => ({
    ...code,
    // Masking may lengthen.
    message: mask(messageOf(text, code, surroundings[index]!)).slice(0, longestMessage),
    details: details[index]!,
  }));
}

/** What stands between a code and its neighbours, as plain text. */
function lookAround(
  text: string,
  { start, end }: CodeMatch,
  previous: CodeMatch | undefined,
  next: CodeMatch | undefined,
): Surroundings {
  const ahead = plain(text.slice(Math.max(previous?.end ?? 0, start - reach), start));
  const behind = plain(cut(text.slice(end, Math.min(next?.start ?? Infinity, end + reach + 1)), reach));
  return { ahead, behind, footprintsAhead: readFootprints(ahead), footprintsBehind: readFootprints(behind) };
}

/** Behind a bare number stand rows, no sentence. */
const messageOf = (text: string, { start, end }: CodeMatch, { behind }: Surroundings): string =>
  /AAD/i.test(withoutInvisible(text.slice(start, end))) ? readMessage(behind) : readAppRows(behind);

/** @returns the text without encodings, markup and characters nobody sees */
export const plain = (text: string): string => withoutTags(decode(withoutInvisible(text)));
