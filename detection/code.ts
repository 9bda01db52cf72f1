import type { Code } from './sighting.ts';

/**
 * A code as it stands in text: the family, at most three separators ("AADSTS 50011", "AADSTS: 50011"), the digits, and
 * no letter, digit or underscore around it, because hashes and identifiers contain the letters too. The end of an
 * escape sequence ("\n", "\u0027", "%3a", "%253a") may stand right before it.
 *
 * A look back stands behind the first letters, not before them: so it is taken only where they are, which is some
 * thirty times faster.
 */
const codeInText =
  /AAD(?<=(?:^|[^A-Za-z0-9_]|\\[nrt]|\\u[0-9a-f]{4}|%(?:25){0,3}[0-9a-f]{2})AAD)(?:STS[\s:：#-]{0,3}(\d{5,9})|B2C[\s:：#-]{0,3}(\d{5}))(?![A-Za-z0-9_])/gi;

/** A page whose lines were glued: "Sign inAADSTS50011: The …", Markdown's "_AADSTS50011: The …_". An identifier never reads so. */
const gluedCode = /AAD(?<=(?:[a-z]{4}|(?:^|[^A-Za-z0-9_])_{1,3})AAD)(?:STS(\d{5,9})|B2C(\d{5}))(?=: [A-Z])/g;

export interface CodeMatch {
  code: Code;
  /** Where it stands: offsets into the text, end exclusive. */
  start: number;
  end: number;
}

/**
 * A cheap test to run before everything else.
 * @param text any text, of any length
 * @returns whether looking closer can find a code
 */
export const mayHoldCode = (text: string): boolean => anyFamily().test(text);

/** Made when it is asked for: so a page's script doesn't have the browser read a pattern while it loads. */
const anyFamily = () => /AADSTS|AADB2C/i;

/**
 * A cheap test that decides which answers are worth reading. The second factor's are asked for every few seconds while
 * it waits.
 * @param body the text of a response
 * @param test tells whether a pattern is in a text: in a page's own world, `RegExp.prototype.test` is the page's
 */
export const mayHoldAnswer = (
  body: string,
  test = (pattern: RegExp, text: string) => pattern.test(text),
): boolean =>
  test(anyFamily(), body) ||
  (test(/"ErrCode"/, body) && !test(/"ErrCode":\s?"?0\b|AuthenticationPending/, body));

/**
 * @param text any text
 * @returns every code in it, repeated ones included
 */
export function findCodes(text: string): CodeMatch[] {
  const found = [...text.matchAll(codeInText), ...text.matchAll(gluedCode)];
  const matches = found.map((match): CodeMatch => ({
    code: match[1] === undefined ? `AADB2C${match[2]}` : `AADSTS${match[1]}`,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return matches.filter(({ start, end }) => !slug.test(text.slice(Math.max(0, start - 1), end + 2)));
}

/** Part of a link to an article: "/error-code-aadsts50011-redirect-uri-mismatch". */
const slug = /^[-/](?:aad(?:sts|b2c)-\d|AAD.*-[a-z]$|aad.*-[a-z]$)/;

/**
 * @param value a code's number as a page or a response gives it
 * @returns its canonical spelling, or undefined when it is no Entra ID number: zero, or the eight digits of a
 *   personal account's code
 */
export function codeFromNumber(value: unknown): Code | undefined {
  const digits = typeof value === 'number' ? String(value) : value;
  return typeof digits === 'string' && /^\d{5,7}$/.test(digits) ? `AADSTS${digits}` : undefined;
}

/** @returns the digits of a code, e.g. 50011 */
export const numberOf = (code: Code): number => Number(code.replace(/^AAD(STS|B2C)/, ''));
