import type { Details } from './sighting.ts';

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const time = '\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,7})?Z?';
// Labels may be glued to what stands before them: some libraries drop the line ends between the rows.
// Between a label and its value: quotes, colons, equals signs, escapes, never a letter or a digit.
const gap = '[^\\p{L}\\p{N}]{1,12}';

const labelled = (label: string, value: string) => new RegExp(`${label}${gap}(${value})`, 'iu');

const correlationId = labelled('(?:correlation[ _-]?id|client-request-id)', guid);
const traceId = labelled('trace[ _-]?id', guid);
const requestId = labelled('(?<!client[ _-])request[ _-]?id', guid);
const timestamp = labelled('timestamp', time);
const oauthError =
  /(?<![a-z_])["']?error["']?\s{0,2}[:=]\s{0,2}\\?["']?((?=[a-z_]{3,60}(?![a-z_]))[a-z]+(?:_[a-z]+)+)(?![a-z_])/i;
const suberror =
  /(?<![a-z_])["']?sub_?error["']?\s{0,2}[:=]\s{0,2}\\?["']?((?=[a-z_]{3,60}(?![a-z_]))[a-z]+(?:_[a-z]+)*)(?![a-z_])/i;

/**
 * Pages in any language keep the order request ID, correlation ID, timestamp; only the labels change
 * (seen on every captured page). Nothing but a short label may stand between the values.
 */
const rowOrder = new RegExp(`(${guid})[^0-9]{1,60}?(${guid})[^0-9]{1,40}?(${time})`, 'iu');

/**
 * @param text the text beside a code
 * @returns what is labelled there; IDs in lower case
 */
export function readDetails(text: string): Details {
  const details: Details = {};
  const take = (key: keyof Details, value: string | undefined) => {
    if (value) details[key] = key === 'timestamp' ? value : value.toLowerCase();
  };
  take('correlationId', correlationId.exec(text)?.[1]);
  take('traceId', traceId.exec(text)?.[1]);
  take('requestId', requestId.exec(text)?.[1]);
  take('timestamp', timestamp.exec(text)?.[1]);
  take('oauthError', oauthError.exec(text)?.[1]);
  take('suberror', suberror.exec(text)?.[1]);
  if (!details.correlationId && !details.traceId && !details.requestId) {
    const row = rowOrder.exec(text);
    take('requestId', row?.[1]);
    take('correlationId', row?.[2]);
    if (!details.timestamp) take('timestamp', row?.[3]);
  }
  return details;
}

/** @returns whether any detail was read that names one particular failure */
export const namesOneFailure = (details: Details): boolean =>
  Boolean(details.correlationId ?? details.traceId ?? details.requestId);
