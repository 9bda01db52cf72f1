import { codeFromNumber, findCodes, type CodeMatch } from './code.ts';
import { namesOneFailure, readDetails } from './details.ts';
import { mask } from './mask.ts';
import type { Details, Finding } from './sighting.ts';

/** A finding with the place of its code in the text: offsets, end exclusive. */
export interface TextFinding extends Finding {
  start: number;
  end: number;
}

export interface TextOptions {
  /**
   * Accept "Error Code: 53003", a number without letters, when this says yes to it. Only sign-in pages print codes
   * so; elsewhere such a number means anything.
   */
  isKnownNumber?: (number: number) => boolean;
}

/** How far behind a code its IDs and its message may stand, in characters. */
const reach = 2_000;
const longestMessage = 1_000;
const bareNumber = /\berror code:\s{0,3}(\d{5,7})(?![\w-])/gi;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const messageEnd = /\r|\n|\\r|\\n|"\s*[,}]|\s*(?:(?:Trace|Request|Correlation) ?ID\s*:|Timestamp\s*:)/i;
const startsNewBlock = /[\r\n]|\\r|\\n/;
/** MSAL and its relatives write "invalid_grant: AADSTS…". */
const errorBefore = /(?:^|[^a-z_])((?=[a-z_]{3,60}:)[a-z]+(?:_[a-z]+)+):\s*(?:\[?[\w ()]{0,30}\]?:\s*)?$/;

/**
 * Finds every code in a text, with its message and the IDs that belong to it.
 * @param text any text, of any length; hostile
 * @param options see {@link TextOptions}
 * @returns one finding for each place a code stands at, in order, masked
 */
export function detectInText(text: string, options: TextOptions = {}): TextFinding[] {
  if (invisible.test(text)) return detectAroundInvisible(text, options);
  const matches = [...findCodes(text), ...findBareNumbers(text, options)].sort((a, b) => a.start - b.start);
  const own = matches.map((match, index) => detailsAfter(text, match, matches[index + 1]));
  const shared = onlyOneFailure(matches) ? sharedDetails(text, matches) : {};
  return matches.map((match, index) => ({
    ...match,
    message: messageFrom(text, match, matches[index + 1]),
    details: {
      ...shared,
      ...oauthErrorBefore(text, match),
      ...(own[index] ?? wrapperDetails(matches, own, index, text)),
    },
  }));
}

function findBareNumbers(text: string, { isKnownNumber }: TextOptions): CodeMatch[] {
  if (!isKnownNumber) return [];
  return Array.from(text.matchAll(bareNumber), (match) => match)
    .filter((match) => isKnownNumber(Number(match[1])))
    .map((match) => ({
      code: codeFromNumber(match[1])!,
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/** The IDs behind a code and before the next one; undefined when none stand there. */
function detailsAfter(text: string, match: CodeMatch, next: CodeMatch | undefined): Details | undefined {
  const details = readDetails(
    text.slice(match.start, Math.min(next?.start ?? Infinity, match.start + reach)),
  );
  return namesOneFailure(details) ? details : undefined;
}

/** "AADSTS75006: … AADSTS90011: … Trace ID: …": the wrapper and the inner code share what stands behind the last. */
function wrapperDetails(
  matches: CodeMatch[],
  own: (Details | undefined)[],
  index: number,
  text: string,
): Details {
  for (let inner = index + 1; inner < matches.length; inner += 1) {
    const between = text.slice(matches[inner - 1]!.end, matches[inner]!.start);
    if (between.length > reach || startsNewBlock.test(between)) return {};
    const details = own[inner];
    if (details) return details;
  }
  return {};
}

const onlyOneFailure = (matches: CodeMatch[]) => new Set(matches.map((match) => match.code)).size === 1;

/** When a text speaks of one code only, whatever stands near any of its places belongs to it, also before it. */
function sharedDetails(text: string, matches: CodeMatch[]): Details {
  const from = Math.max(0, matches[0]!.start - reach);
  return readDetails(text.slice(from, matches.at(-1)!.end + reach));
}

function oauthErrorBefore(text: string, match: CodeMatch): Details {
  const error = errorBefore.exec(text.slice(Math.max(0, match.start - 80), match.start))?.[1];
  return error ? { oauthError: error } : {};
}

function messageFrom(text: string, match: CodeMatch, next: CodeMatch | undefined): string {
  const end = Math.min(next?.start ?? Infinity, match.start + longestMessage);
  const sentence = text.slice(match.end, end).replace(/^[\s:：.,;*_`)\]]+/, '');
  const message = mask((sentence.split(messageEnd, 1)[0] ?? '').replace(/\s+/g, ' ').trim());
  // Masking may lengthen.
  return message.slice(0, longestMessage);
}

/** Zero-width characters and soft hyphens inside a code: look without them, answer with places in the original. */
function detectAroundInvisible(text: string, options: TextOptions): TextFinding[] {
  const places: number[] = [];
  let visible = '';
  for (let at = 0; at < text.length; at += 1) {
    if (invisible.test(text[at]!)) continue;
    places.push(at);
    visible += text[at];
  }
  return detectInText(visible, options).map((finding) => ({
    ...finding,
    start: places[finding.start]!,
    end: places[finding.end - 1]! + 1,
  }));
}
