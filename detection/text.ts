import { findBareNumbers } from './bare-number.ts';
import { findCodes, type CodeMatch } from './code.ts';
import { decode } from './encodings.ts';
import { readFootprints } from './footprint.ts';
import { withoutTags } from './html.ts';
import { mask } from './mask.ts';
import { readMessage } from './message.ts';
import { ownDetails, type Surroundings } from './ownership.ts';
import type { Finding } from './sighting.ts';

/** A finding with the place of its code in the text: offsets, end exclusive. */
export interface TextFinding extends Finding {
  start: number;
  end: number;
}

export interface TextOptions {
  /** Accept the bare numbers of a sign-in log: only for what somebody asked to have read. */
  signInLog?: boolean;
}

/** How far from a code its IDs and its message may stand, in characters. */
const reach = 2_000;
const longestMessage = 1_000;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

/**
 * Finds every code in a text, with its message and the IDs that belong to it.
 * @param text any text, of any length; hostile
 * @param options see {@link TextOptions}
 * @returns one finding for each place a code stands at, in order, masked
 */
export function detectInText(text: string, options: TextOptions = {}): TextFinding[] {
  if (text.search(invisible) >= 0) return detectAroundInvisible(text, options);
  const codes = findAll(text, options);
  const surroundings = codes.map((code, index) => lookAround(text, code, codes[index - 1], codes[index + 1]));
  const details = ownDetails(codes.map(({ code }) => code), surroundings);
  return codes.map((code, index) => ({
    ...code,
    // Masking may lengthen.
    message: mask(readMessage(surroundings[index]!.behind)).slice(0, longestMessage),
    details: details[index]!,
  }));
}

const findAll = (text: string, options: TextOptions): CodeMatch[] =>
  [...findCodes(text), ...findBareNumbers(text, options.signInLog)].sort((a, b) => a.start - b.start);

/** What stands between a code and its neighbours, as plain text. */
function lookAround(
  text: string,
  { start, end }: CodeMatch,
  previous: CodeMatch | undefined,
  next: CodeMatch | undefined,
): Surroundings {
  const ahead = plain(text.slice(Math.max(previous?.end ?? 0, start - reach), start));
  const behind = plain(text.slice(end, Math.min(next?.start ?? Infinity, end + reach)));
  return { ahead, behind, footprintsAhead: readFootprints(ahead), footprintsBehind: readFootprints(behind) };
}

const plain = (text: string): string => withoutTags(decode(text));

/** Zero-width characters and soft hyphens inside a code: look without them, answer with places in the original. */
function detectAroundInvisible(text: string, options: TextOptions): TextFinding[] {
  const cuts: { at: number; removed: number }[] = [];
  let removed = 0;
  const visible = text.replace(invisible, (run, at: number) => {
    cuts.push({ at: at - removed, removed: (removed += run.length) });
    return '';
  });
  const original = (place: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]!.at <= place) low = middle + 1;
      else high = middle;
    }
    return place + (cuts[low - 1]?.removed ?? 0);
  };
  return detectInText(visible, options).map((finding) => ({
    ...finding,
    start: original(finding.start),
    end: original(finding.end - 1) + 1,
  }));
}
