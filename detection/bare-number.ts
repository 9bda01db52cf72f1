import { codeFromNumber, type CodeMatch } from './code.ts';
import { guid } from './identifiers.ts';

/**
 * Block pages print "Error Code: 53003": a number without letters, its label in the page's language. Elsewhere such a
 * number means anything. So it counts only where nothing else is meant: the numbers of Conditional Access behind that
 * label, and any number that the rows of a sign-in page follow.
 *
 * The patterns are made when they are needed: reading those that know every letter takes a millisecond, which every page
 * would pay.
 */

const id = `[^0-9]{1,60}?(?<![\\p{L}\\p{N}-])${guid}`;
const englishLabel = () => /(?<![\p{L}-] ?)\berror code\s?[:：]\s{0,12}(530\d\d\d?)(?![\w-])/giu;
const withRows = () =>
  new RegExp(
    `(?<![\\p{L}-] ?)\\berror code\\s?[:：]\\s{0,12}(\\d{5,7})(?![\\w-])(?=${id}${id}|[^]{1,120}?correlation id[:：]\\s{0,4}${guid})`,
    'giu',
  );
const anyLabel = () =>
  new RegExp(
    `(?<=^|[\\r\\n])[^\\d\\r\\n:：]{2,40}[:：]\\s{0,12}(530\\d\\d\\d?)(?![\\w-])(?=${id}${id})`,
    'gu',
  );

/**
 * The sign-in log of the admin center, and its exports (signIn of Microsoft Graph, SigninLogs of Azure Monitor).
 */
const inSignInLog = () =>
  /(?:sign-?in error code|\bresultType|\bstatus["']?\s{0,9}:\s{0,9}\{\s{0,9}["']?errorCode|\berrorCode(?=["']?:\s{0,9}\d{5,7},\s{1,30}["']?failureReason))["']?[\s:=|,]{1,9}["']?(\d{5,7})(?![\w-])/gi;

/** The numbers of Conditional Access, as people write them: "error code 530021". */
const inProse = () => /(?<![\p{L}-])error(?: code)? ?#?\**(530\d\d\d?)(?![\w-])/giu;

/** Inside JSON a quote stands before the colon. */
const label = () => /\p{L}\s?[:：]\s{0,12}$/u;
const longestLabelEnd = 16;

/**
 * A cheap test to run before looking closer, also where lines are glued. Five digits in a row can't hide from a look at
 * every fifth character: on a page of prose this is many times faster than a regular expression, which tries each letter.
 * @param text any text, of any length
 * @returns whether a number of five to seven digits stands behind a label
 */
export function mayHoldBareNumber(text: string): boolean {
  for (let place = 4; place < text.length; place += 5) {
    if (!isDigit(text, place)) continue;
    let start = place;
    while (isDigit(text, start - 1)) start -= 1;
    while (isDigit(text, place + 1)) place += 1;
    const length = place + 1 - start;
    if (length >= 5 && length <= 7 && label().test(text.slice(Math.max(0, start - longestLabelEnd), start)))
      return true;
  }
  return false;
}

function isDigit(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return unit >= 48 && unit <= 57;
}

/**
 * @param text any text
 * @param onRequest whether labels of a sign-in log and prose count too: only for what somebody asked to have read
 * @returns the numbers in it that are codes, in no order
 */
export function findBareNumbers(text: string, onRequest = false): CodeMatch[] {
  const patterns = [
    ...(mayHoldBareNumber(text) ? [englishLabel(), withRows(), anyLabel()] : []),
    ...(onRequest ? [inSignInLog(), inProse()] : []),
  ];
  const byEnd = new Map<number, CodeMatch>();
  for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const end = match.index + match[0].length;
    if (!byEnd.has(end)) byEnd.set(end, { code: codeFromNumber(match[1])!, start: match.index, end });
  }
  return [...byEnd.values()];
}
