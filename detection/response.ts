import { codeFromNumber, mayHoldCode } from './code.ts';
import { detectInText } from './text.ts';
import { mask } from './mask.ts';
import type { Code, Details, Finding } from './sighting.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an `EndAuth` answer says when the second factor really failed; anything else with `Retry` means "not yet". */
const failedFactor =
  /^(OathCode|PhoneApp(Denied|NoResponse)|SMSAuthFailed|UserIsBlocked|InvalidSession|FlowTokenExpired|FraudCode|AccessPass|.*(Denied|Failed|Incorrect|TimedOut|Timeout))/i;
const pending = new Set(['authorization_pending', 'slow_down']);

/**
 * A cheap test that decides which response bodies are worth handing over.
 * @param body the text of a response
 */
export const mayHoldAnswer = (body: string): boolean => mayHoldCode(body) || body.includes('"ErrCode"');

/**
 * Reads the body of an answer: token endpoint errors, multifactor results, B2C page answers, and any text with a code.
 * @param body the text of a response; hostile
 * @returns the codes in it
 */
export function detectInResponse(body: string): Finding[] {
  const answer = parseObject(body);
  if (answer && 'ErrCode' in answer) return multifactorFindings(answer);
  if (answer && typeof answer['errorCode'] === 'string' && mayHoldCode(answer['errorCode'])) {
    return selfAssertedFindings(answer);
  }
  if (answer && typeof answer['error'] === 'string') return tokenFindings(answer, answer['error']);
  return detectInText(body).map(({ code, message, details }) => ({ code, message, details }));
}

/** The token endpoint's error (RFC 6749, section 5.2) with Entra's additions. */
function tokenFindings(answer: Record<string, unknown>, error: string): Finding[] {
  const description = text(answer['error_description']);
  const details: Details = {
    ...fromFields(answer, { traceId: 'trace_id', correlationId: 'correlation_id' }),
    ...timestampFrom(answer['timestamp']),
    ...(/^[a-z][a-z_]{0,59}$/.test(error) ? { oauthError: error } : {}),
    ...(/^[a-z][a-z_]{0,59}$/.test(text(answer['suberror'])) ? { suberror: text(answer['suberror']) } : {}),
  };
  const quiet = pending.has(error) ? { quiet: 'polling' as const } : {};
  const spoken = detectInText(description).map((finding) => ({
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
function multifactorFindings(answer: Record<string, unknown>): Finding[] {
  const code = codeFromNumber(answer['ErrCode']);
  if (!code || answer['Success'] !== false) return [];
  if (answer['Retry'] === true && !failedFactor.test(text(answer['ResultValue']))) return [];
  return [
    {
      code,
      message: boundedMessage(answer['Message']),
      details: {
        ...fromFields(answer, { correlationId: 'CorrelationId', requestId: 'SessionId' }),
        ...timestampFrom(answer['Timestamp']),
      },
    },
  ];
}

/** B2C pages post in the background and are answered HTTP 200 with a status of their own. */
function selfAssertedFindings(answer: Record<string, unknown>): Finding[] {
  const message = boundedMessage(answer['message']);
  return detectInText(text(answer['errorCode'])).map(({ code }) => ({
    code,
    message: message.replace(/^AADB2C\d{5}:\s*/, ''),
    details: {},
  }));
}

function parseObject(body: string): Record<string, unknown> | undefined {
  if (!/^\s*\{/.test(body)) return undefined;
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Masking may lengthen, so the bound is kept twice. */
const boundedMessage = (value: unknown): string => mask(text(value).slice(0, 1_000)).slice(0, 1_000);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function fromFields(
  answer: Record<string, unknown>,
  fields: Partial<Record<keyof Details, string>>,
): Details {
  const entries = Object.entries(fields).map(
    ([key, field]) => [key, text(answer[field]).toLowerCase()] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => guid.test(value)));
}

const timestampFrom = (value: unknown): Details =>
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,7})?Z?$/.test(text(value)) ? { timestamp: text(value) } : {};
