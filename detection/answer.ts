import { cut } from './cut.ts';
import { codeFromNumber, mayHoldCode } from './code.ts';
import { asGuid, asTime } from './identifiers.ts';
import { mask } from './mask.ts';
import { asOAuthWord } from './oauth-error.ts';
import { detectInText, plain } from './text.ts';
import type { Code, Details, Finding } from './sighting.ts';

/** An object out of JSON: hostile, of any shape. */
export type JsonObject = Record<string, unknown>;

/** What an `EndAuth` answer says when the second factor really failed; anything else with `Retry` means "not yet". */
const failedFactor =
  /^(OathCode|PhoneApp(Denied|NoResponse)|SMSAuthFailed|UserIsBlocked|InvalidSession|FlowTokenExpired|FraudCode|AccessPass|.*(Denied|Failed|Incorrect|TimedOut|Timeout))/i;
const pending = ['authorization_pending', 'slow_down'];

/**
 * Reads the answers of the sign-in service that have a form of their own.
 * @param answer what it said
 * @returns the codes in it, or undefined when it is none of these answers
 */
export function detectInAnswer(answer: JsonObject): Finding[] | undefined {
  if ('ErrCode' in answer) return multifactorFindings(answer);
  if (mayHoldCode(text(answer['errorCode']))) return selfAssertedFindings(answer);
  if (typeof answer['error'] === 'string') return tokenFindings(answer);
  return undefined;
}

/** The token endpoint's error (RFC 6749, section 5.2) with Entra's additions; `claims` is never looked at. */
function tokenFindings(answer: JsonObject): Finding[] {
  const oauthError = asOAuthWord(answer['error']);
  const suberror = asOAuthWord(answer['suberror'] ?? answer['error_subcode']);
  const details: Details = {
    ...idsOf(answer, { traceId: 'trace_id', correlationId: 'correlation_id' }),
    ...timeOf(answer['timestamp']),
    ...(oauthError ? { oauthError } : {}),
    ...(suberror ? { suberror } : {}),
  };
  const quiet = pending.includes(oauthError ?? '') ? { quiet: 'polling' as const } : {};
  const spoken = detectInText(text(answer['error_description'])).map((finding) => ({
    code: finding.code,
    message: finding.message,
    details: { ...finding.details, ...details },
    ...quiet,
  }));
  const numbers: unknown[] = Array.isArray(answer['error_codes']) ? answer['error_codes'].slice(0, 5) : [];
  const silent = numbers
    .map(codeFromNumber)
    .filter((code): code is Code => code !== undefined && !spoken.some((finding) => finding.code === code))
    .map((code) => ({ code, message: '', details, ...quiet }));
  return [...spoken, ...silent];
}

/** `SAS/BeginAuth` and `SAS/EndAuth`: the number stands alone, and polling answers look like failures. */
function multifactorFindings(answer: JsonObject): Finding[] {
  const code = codeFromNumber(answer['ErrCode']);
  if (!code || answer['Success'] !== false) return [];
  if (answer['Retry'] === true && !failedFactor.test(text(answer['ResultValue']))) return [];
  const details = {
    ...idsOf(answer, { correlationId: 'CorrelationId', requestId: 'SessionId' }),
    ...timeOf(answer['Timestamp']),
  };
  return [{ code, message: messageOf(answer['Message']), details }];
}

/** B2C pages post in the background and are answered HTTP 200 with a status of their own. */
function selfAssertedFindings(answer: JsonObject): Finding[] {
  const message = messageOf(answer['message']).replace(/^AADB2C\d{5}:\s*/, '');
  return detectInText(text(answer['errorCode'])).map(({ code }) => ({ code, message, details: {} }));
}

/** Masking may lengthen, so the bound is kept twice. */
const messageOf = (value: unknown): string =>
  mask(cut(plain(cut(text(value), 4_000)), 1_000)).slice(0, 1_000);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const timeOf = (value: unknown): Details => {
  const timestamp = asTime(value);
  return timestamp ? { timestamp } : {};
};

const idsOf = (answer: JsonObject, fields: Partial<Record<keyof Details, string>>): Details =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, field]) => [key, asGuid(answer[field])] as const)
      .filter(([, id]) => id),
  );
