import { codeFromNumber } from './code.ts';
import { asGuid } from './identifiers.ts';
import { isInlineErrorCode } from './step-codes.ts';
import { detectInText } from './text.ts';
import { unescapeHtml } from './html.ts';
import type { Code, Details, Finding } from './sighting.ts';

/**
 * The sign-in pages carry their state as `$Config={…};` in an inline script. It often holds the only trace of a code,
 * and always holds things that look like errors and are none: a healthy page says sErrorCode 50058 and keeps prepared
 * error answers in nested objects. So: top-level fields only, and only where the page type, or the list of numbers
 * the page really shows, says that it is an error.
 */

const longestConfig = 512 * 1024;

/**
 * `sErrorCode` may hold a name: AADInternals meets "InvalidAccessPass". Its relatives are inferred from the constants of
 * the page's client code.
 */
const namedErrors: [RegExp, Code][] = [
  [/^(?:Invalid|Incorrect)\w*AccessPass|AccessPass(?:Invalid|Incorrect)/, 'AADSTS130503'],
  [/^Expired\w*AccessPass|AccessPassExpired/, 'AADSTS130504'],
  [/AccessPass\w*Used/, 'AADSTS130505'],
];

/** The fields of a page's configuration that say what failed. The others hold names, canaries and flow state. */
const errorFields = [
  'pgid',
  'sErrorCode',
  'iErrorCode',
  'strServiceExceptionMessage',
  'correlationId',
  'sessionId',
] as const;
export type ShownConfig = Partial<Record<(typeof errorFields)[number], string | number>>;

/**
 * @param script the text of an inline script
 * @returns the error fields of the configuration in it, or undefined when the page shows people no error
 */
export function cutPageConfig(script: string): ShownConfig | undefined {
  const config = mayShowError(script) ? readPageConfig(script) : undefined;
  if (!config) return undefined;
  const shown: ShownConfig = {};
  for (const field of errorFields) {
    const value = config[field];
    if (typeof value === 'string') shown[field] = value.slice(0, 4_000);
    else if (typeof value === 'number') shown[field] = value;
  }
  const validation = config['arrValErrs'];
  if (Array.isArray(validation)) shown.sErrorCode ??= String(validation[0]);
  return isSpoken(shown) || shownCode(shown) ? shown : undefined;
}

/** What has to be there, wherever, for {@link cutPageConfig} to find an error; in the same words as in {@link isShown}. */
const traces = () =>
  /"(?:sErrorCode|iErrorCode|arrValErrs)"\s*:[\s["]*(\w+)|"(?:strServiceExceptionMessage"|pgid"\s*:\s*"Converged(?:Error|ConditionalAccess|Consent)")/g;

/**
 * A cheap test: a healthy page's configuration is long, and reading it takes a millisecond.
 * @param script the text of an inline script
 * @returns whether {@link cutPageConfig} may find an error
 */
export const mayShowError = (script: string): boolean =>
  [...script.matchAll(traces())].some(([, error]) => {
    const code = error === undefined ? undefined : codeFromNumber(error);
    return code ? isInlineErrorCode(code) : !/^(?:\d+|null|true|false)$/.test(error ?? 'spoken');
  });

/**
 * @param config the error fields of a page's configuration
 * @returns the codes a person at this page is shown, with the page's request and correlation ID
 */
export function detectInShownConfig(config: ShownConfig): Finding[] {
  const details = pageDetails(config);
  const spoken = isSpoken(config)
    ? detectInText(unescapeHtml(String(config.strServiceExceptionMessage)))
    : [];
  if (spoken.length > 0) {
    return spoken.map((finding) => ({
      code: finding.code,
      message: finding.message,
      details: { ...details, ...finding.details },
    }));
  }
  const code = shownCode(config);
  return code ? [{ code, message: '', details }] : [];
}

/**
 * @param script the text of an inline script
 * @returns the codes a person at this page is shown
 */
export function detectInPageConfig(script: string): Finding[] {
  const config = cutPageConfig(script);
  return config ? detectInShownConfig(config) : [];
}

/** ConvergedError pages carry the service's sentence, HTML-escaped. */
const isSpoken = ({ pgid = 'ConvergedError', strServiceExceptionMessage }: ShownConfig): boolean =>
  pgid === 'ConvergedError' && typeof strServiceExceptionMessage === 'string';

function shownCode({ pgid, sErrorCode, iErrorCode }: ShownConfig): Code | undefined {
  const code = [sErrorCode, iErrorCode]
    .map((error) => codeFromNumber(error) ?? codeFromName(error))
    .find((found) => found !== undefined);
  return code && isShown(code, pgid) ? code : undefined;
}

const codeFromName = (name: string | number | undefined): Code | undefined =>
  typeof name === 'string' ? namedErrors.find(([pattern]) => pattern.test(name))?.[1] : undefined;

function isShown(code: Code, pageType: unknown): boolean {
  switch (pageType) {
    case 'ConvergedError':
    case 'ConvergedConditionalAccess':
      return true;
    case 'BssoInterrupt':
    case 'KmsiInterrupt':
    case 'CmsiInterrupt':
    case 'ConvergedProofUpRedirect':
    case 'ConvergedChangePassword':
      return false;
    case 'ConvergedConsent':
      return code === 'AADSTS90094' || code === 'AADSTS90095';
    default:
      return isInlineErrorCode(code);
  }
}

function pageDetails(config: ShownConfig): Details {
  const correlationId = asGuid(config.correlationId);
  // The page prints `sessionId` as "Request Id".
  const requestId = asGuid(config.sessionId);
  return { ...(correlationId ? { correlationId } : {}), ...(requestId ? { requestId } : {}) };
}

/** @returns the object behind `$Config=`, or undefined when there is none or it is no JSON */
export function readPageConfig(script: string): Record<string, unknown> | undefined {
  const start = script.slice(0, 4096).search(/\$Config\s*=\s*\{/);
  if (start < 0) return undefined;
  const open = script.indexOf('{', start);
  const close = endOfObject(script, open);
  if (close === undefined) return undefined;
  try {
    return JSON.parse(script.slice(open, close)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Messages hold braces and escaped quotes, and more script may follow: count braces outside strings. */
function endOfObject(text: string, open: number): number | undefined {
  const signs = /["{}]/g;
  signs.lastIndex = open;
  let depth = 0;
  for (let sign = signs.exec(text); sign && sign.index < open + longestConfig; sign = signs.exec(text)) {
    if (sign[0] === '"') signs.lastIndex = endOfString(text, sign.index);
    else depth += sign[0] === '{' ? 1 : -1;
    if (depth === 0) return signs.lastIndex;
  }
  return undefined;
}

/** @returns the place behind the closing quote; a quote behind an odd number of backslashes closes nothing */
function endOfString(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return text.length;
}
