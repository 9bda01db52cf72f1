import { detectInAnswer, type JsonObject } from './answer.ts';
import { asGuid, asTime } from './identifiers.ts';
import { isOAuthError } from './oauth-error.ts';
import { detectInSignInRecord } from './sign-in-log.ts';
import type { Details, Finding } from './sighting.ts';

/** Deeper than any service nests its errors, and shallow enough for the stack. */
const deepest = 40;

/**
 * Looks through JSON of any shape: errors of Graph, ARM and SharePoint with a code somewhere inside, dumps of libraries,
 * logs. Answers of the sign-in service are read by their fields wherever they stand.
 * @param value what was parsed; hostile
 * @param readText reads a string inside it, which may be JSON again
 * @returns the codes in it; what stands beside a text, in the same object, belongs to its codes
 */
export function detectInJson(value: unknown, readText: (text: string) => Finding[], depth = 0): Finding[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => detectInJson(one, readText, depth + 1));
  const record = value as JsonObject;
  const known = detectInSignInRecord(record) ?? nonEmpty(detectInAnswer(record));
  if (known) return known;
  const beside = detailsBeside(record);
  return Object.values(record).flatMap((child) => {
    const found = detectInJson(child, readText, depth + 1);
    return typeof child === 'string'
      ? found.map((finding) => ({ ...finding, details: { ...beside, ...finding.details } }))
      : found;
  });
}

/** An answer without a code may still hold one further inside. */
const nonEmpty = (findings: Finding[] | undefined) => (findings?.length ? findings : undefined);

/** Fields by the names libraries give them: traceId, trace_id, TraceId. */
function detailsBeside(record: JsonObject): Details {
  const fields = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key.toLowerCase().replaceAll('_', ''), value]),
  );
  const traceId = asGuid(fields['traceid']);
  const requestId = asGuid(fields['requestid']);
  const correlationId = asGuid(fields['correlationid']);
  const timestamp = asTime(fields['timestamp']);
  const oauthError = [fields['error'], fields['errorcode'], fields['errormessage'], fields['code']].find(
    isOAuthError,
  );
  const suberror = fields['suberror'];
  return {
    ...(traceId ? { traceId } : {}),
    ...(requestId ? { requestId } : {}),
    ...(correlationId ? { correlationId } : {}),
    ...(timestamp ? { timestamp } : {}),
    ...(oauthError ? { oauthError } : {}),
    ...(typeof suberror === 'string' && /^[a-z]+(?:_[a-z]+)+$/.test(suberror) ? { suberror } : {}),
  };
}
