import { findBareNumbers, mayHoldBareNumber } from './bare-number.ts';
import { findCodes, mayHoldCode, type CodeMatch } from './code.ts';

/** Soft hyphens, zero-width characters and direction marks: pages and chats put them into the middle of words. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;

/** @returns the text as people see it */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** @returns whether {@link findPlaces} may find anything on request: a cheap test for long texts, mostly without a code */
export const mayHoldPlaceOnRequest = (text: string): boolean =>
  /AADSTS|AADB2C|error ?code|resultType|530\d\d/i.test(text) || text.search(invisible) >= 0;

/**
 * Letters of a code, or five digits in a row; made when it is asked for. One pass; V8 reads a fixed sequence many characters at a time, but not
 * `\d{5}`, which is three to seven times slower.
 */
const traces = () => /AADSTS|AADB2C|\d\d\d\d\d/i;

/**
 * A cheap test to run before everything else.
 * @param text any text, of any length
 * @returns whether looking closer can find a place
 */
export const mayHoldPlaces = (text: string): boolean =>
  traces().test(text) && (mayHoldCode(text) || mayHoldBareNumber(text));

/**
 * @param text any text, of any length
 * @param onRequest whether the bare numbers of a sign-in log and of prose count too: only for what somebody asked to have read
 * @returns every place where a code stands, in order: offsets into the text as it is
 */
export function findPlaces(text: string, onRequest = false): CodeMatch[] {
  if (text.search(invisible) < 0) return inVisibleText(text, onRequest);
  const originalOf = mapToOriginal(text);
  return inVisibleText(withoutInvisible(text), onRequest).map(({ code, start, end }) => ({
    code,
    start: originalOf(start),
    end: originalOf(end - 1) + 1,
  }));
}

const inVisibleText = (text: string, onRequest: boolean): CodeMatch[] =>
  [...findCodes(text), ...findBareNumbers(text, onRequest)].sort((a, b) => a.start - b.start);

/** @returns a function from a place in the visible text to the place in the original */
function mapToOriginal(text: string): (place: number) => number {
  const cuts: { place: number; removed: number }[] = [];
  let removed = 0;
  for (const { 0: run, index } of text.matchAll(invisible)) {
    const place = index - removed;
    removed += run.length;
    cuts.push({ place, removed });
  }
  return (place) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]!.place <= place) low = middle + 1;
      else high = middle;
    }
    return place + (cuts[low - 1]?.removed ?? 0);
  };
}
