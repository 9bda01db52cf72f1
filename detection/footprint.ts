import { guid, instantOf, time } from './identifiers.ts';
import type { Details } from './sighting.ts';

/** IDs and time that stand together: the footprint of one failure. */
export interface Footprint {
  details: Details;
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
}

/**
 * Labels in the languages of the sign-in pages where one word says it; in all others the order of the rows does. The
 * IDs of other services in the same dump (ARM's x-ms-correlation-request-id, Graph's request-id) are not the sign-in's.
 */
const correlation =
  '(?:[ck]orr?[eé]l(?!ation[ -]request)|关联|相关|相關|関連|상관|bağıntı|ارتباط|корр?еляц)[^0-9]{2,30}?';
const trace = 'trace[ _+-]?id[^\\p{L}\\p{N}]{1,12}';
const request =
  '(?:(?<=-[0-9a-f]{12}|:\\d\\dZ)|(?<![-\\w]|client |correlation ))request[ _+]?id[^\\p{L}\\p{N}:：=\\t\\n|]{0,4}[:：=\\t\\n|][^\\p{L}\\p{N}]{0,8}';
/** Rows may be glued: then the next label follows at once. */
const endOfId = '(?=[^\\w-]|$|[a-z]{4,20}[^\\w-])';
const item = /* @__PURE__ */ new RegExp(
  `(?:(${correlation})|(${trace})|${request})(?<![\\p{L}\\p{N}])(${guid})${endOfId}|timestamp[^\\p{L}\\p{N}]{1,12}(${time})`,
  'giu',
);

/**
 * Pages and messages in any language keep the order: request or trace ID, correlation ID, time; only the labels change
 * (seen on every captured page). Nothing but a short label stands between the values. Rows of a page have the time in
 * ISO form, with a T; the rows of a message, where the first is the trace ID, have a space. Translators turn dates
 * round: such a time still ends the rows, but is none to keep.
 */
const brokenTime = '\\d{2,4}[\\d. –-]{6,14}\\d\\d[:-]\\d\\d[:-]\\d\\dZ';
const row = /* @__PURE__ */ new RegExp(
  `(?<=[:：]\\s{0,3}|\\n\\s{0,9})(${guid})(?![\\w"'’)\\].-])[^0-9]{1,60}?(?<![\\p{L}\\p{N}-])(${guid})[^0-9]{1,40}?(?:(${time})|${brokenTime})`,
  'giu',
);
const timeBehind = /* @__PURE__ */ new RegExp(`^[^0-9]{0,20}\\p{L}[^0-9]{0,20}?(${time})`, 'iu');

/** Rows that are further apart than this belong to different failures. */
const longestGap = 90;

/**
 * @param text plain text
 * @returns the footprints in it, in order
 */
export function readFootprints(text: string): Footprint[] {
  const footprints: Footprint[] = [];
  for (const match of text.matchAll(item)) {
    const [whole, isCorrelation, isTrace, id, timestamp] = match;
    const key: keyof Details = timestamp
      ? 'timestamp'
      : isCorrelation
        ? 'correlationId'
        : isTrace
          ? 'traceId'
          : 'requestId';
    const value = timestamp?.replace('+', ' ') ?? id!.toLowerCase();
    const end = match.index + whole.length;
    const last = footprints.at(-1);
    if (last && goesWith(last.details, key, value) && match.index - last.end <= longestGap) {
      last.details[key] = value;
      last.end = end;
    } else footprints.push({ details: { [key]: value }, start: match.index, end });
  }
  return completedByRows(text, footprints);
}

/** A message's trace ID and a page's request ID are two names of one thing. */
const goesWith = (known: Details, key: keyof Details, value: string): boolean =>
  !(key in known) &&
  !(key === 'requestId' && known.traceId && known.traceId !== value) &&
  !(key === 'traceId' && known.requestId && known.requestId !== value);

/** What labels in other languages left open, the order of the rows closes. */
function completedByRows(text: string, footprints: Footprint[]): Footprint[] {
  for (const match of text.matchAll(row)) {
    const end = match.index + match[0].length;
    const details: Details = {
      [match[3]?.[10] === 'T' ? 'requestId' : 'traceId']: match[1]!.toLowerCase(),
      correlationId: match[2]!.toLowerCase(),
      ...(match[3] ? { timestamp: match[3] } : {}),
    };
    const known = footprints.find(({ start, end: last }) => start < end && last > match.index);
    if (!known) footprints.push({ details, start: match.index, end });
    else if (!known.details.traceId && !known.details.requestId && !conflicts(known.details, details)) {
      Object.assign(known, {
        details: { ...details, ...known.details },
        start: Math.min(known.start, match.index),
        end: Math.max(known.end, end),
      });
    }
  }
  for (const footprint of footprints) {
    const timestamp = timeBehind.exec(text.slice(footprint.end, footprint.end + 80));
    if (footprint.details.timestamp || !timestamp) continue;
    footprint.details.timestamp = timestamp[1]!;
    footprint.end += timestamp[0].length;
  }
  return footprints.sort((a, b) => a.start - b.start);
}

const ids = ['traceId', 'requestId', 'correlationId'] as const;
/** The page's clock and the server's differ, and a page fills in its own where the server said none. */
const sameMoment = 60_000;

/** @returns whether two footprints name different failures */
export const conflicts = (a: Details, b: Details): boolean =>
  ids.some((id) => a[id] !== undefined && b[id] !== undefined && a[id] !== b[id]) ||
  areApart(a.timestamp, b.timestamp);

function areApart(a = '', b = ''): boolean {
  const [first, second] = [instantOf(a), instantOf(b)];
  return first !== undefined && second !== undefined && Math.abs(first - second) > sameMoment;
}

/**
 * @param all details of one failure, the surest first
 * @returns their union; what contradicts an earlier one is left out whole
 */
export const union = (all: readonly Details[]): Details =>
  all.reduce<Details>((kept, next) => (conflicts(kept, next) ? kept : { ...next, ...kept }), {});
