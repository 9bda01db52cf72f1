import { codeFromNumber, mayHoldCode } from './code.ts';
import { decodePercent, layersOf } from './encodings.ts';
import { conflicts, union } from './footprint.ts';
import { detectInHeaders } from './headers.ts';
import { detectInHtml, isHtml } from './html-document.ts';
import { asGuid } from './identifiers.ts';
import { detectInJson } from './json.ts';
import { detectInSaml } from './saml.ts';
import { detectInText } from './text.ts';
import { detectInUrl, isLookupPage } from './url.ts';
import type { Finding, Surface } from './sighting.ts';

/** A finding in something that was handed over, and what that was. */
export type Detected = Finding & { surface: Surface };

/**
 * Reads anything a failed sign-in can look like: a message, a page's text or source, an address, a token answer, a SAML
 * response, headers, a log; each in any of the usual encodings.
 * @param input any text, of any length; hostile
 * @returns the codes in it, in order; a failure that stands there several times, once
 */
export function detect(input: string): Detected[] {
  // The letters of a code are hardly ever encoded themselves: mostly the first is the only one that is read.
  for (const text of layersOf(input)) {
    const found = detectByShape(text);
    if (found.length > 0) return merge(found);
  }
  return [];
}

/** The part of an address that an app logs. */
const bareAnswer = /^[?#]?(?:[\w.-]{1,60}=[^\s&]*&)*error=[^\s&]+&\S+$/;
/** No browser sends a longer one. */
const longestAddress = 100_000;
const address = /^[a-z][\w+.-]{1,40}:\/\/\S+$/i;
const samlField = /\bSAMLResponse["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9+/%=]{40,400000})/;
/** Base64 of `<samlp:Response`, `<saml2p:Response`, `<Response` or an XML declaration. */
const samlBase64 = /^(?:PHNhbWxw|PHNhbWwycD|PFJlc3Bvbn|PD94bWwg)[A-Za-z0-9+/=\s]+$/;
const headerLine =
  /(?<![\w-])(x[-_]ms[-_]clitelem|x-ms-request-id|client-request-id)["']?\s{0,3}[:=]\s{0,3}["']?([\w,.-]{1,100})/gi;

function detectByShape(input: string): Detected[] {
  const text = input.trim();
  const json = parseJson(text);
  if (json !== undefined)
    return as(
      'response',
      detectInJson(json, (inner) => (mayHoldCode(inner) || findSaml(inner) ? detectByShape(inner) : [])),
    );
  const isShort = text.length <= longestAddress;
  if (isShort && address.test(text) && URL.canParse(text)) return detectInAddress(text);
  if (isShort && bareAnswer.test(text)) return detectInAddress(`signin:/?${text.replace(/^[?#]/, '')}`);
  if (isHtml(text)) return detectInHtml(text);
  const saml = findSaml(text);
  return [
    ...(saml ? as('form', detectInSaml(saml)) : []),
    ...as('header', detectInHeaderLines(text)),
    ...as('typed', detectInText(text, { onRequest: true })).map(withRequestId(ownRequestId(text))),
  ];
}

const findSaml = (text: string): string | undefined =>
  samlBase64.test(text) ? text : decodePercent(samlField.exec(text)?.[1] ?? '') || undefined;

function detectInAddress(url: string): Detected[] {
  const number = isLookupPage(url) ? codeFromNumber(new URL(url).searchParams.get('code')) : undefined;
  if (number) return [{ code: number, message: '', details: {}, quiet: 'documentation', surface: 'typed' }];
  const answer = detectInUrl(url);
  return as('redirect', answer.length > 0 ? answer : detectInText(url));
}

function detectInHeaderLines(text: string): Finding[] {
  if (!/x[-_]ms[-_]clitelem/i.test(text)) return [];
  return detectInHeaders(
    Array.from(text.matchAll(headerLine), ([, name, value]) => ({
      name: name!.replaceAll('_', '-'),
      value: value!,
    })),
  );
}

/** In the dump of an answer that the sign-in service signed with its server's name, x-ms-request-id is its own. */
const ownRequestId = (text: string): string | undefined =>
  /x-ms-ests-server/i.test(text)
    ? asGuid(/x-ms-request-id["']?\s{0,3}[:=]\s{0,3}["']?([0-9a-f-]{36})/i.exec(text)?.[1])
    : undefined;

const withRequestId =
  (requestId: string | undefined) =>
  (finding: Detected): Detected =>
    !requestId || (finding.details.requestId ?? finding.details.traceId ?? requestId) !== requestId
      ? finding
      : { ...finding, details: { ...finding.details, requestId } };

function parseJson(text: string): unknown {
  if (!/^[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const as = (surface: Surface, findings: readonly Finding[]): Detected[] =>
  findings.map(({ code, message, details, quiet }) => ({
    code,
    message,
    details,
    ...(quiet ? { quiet } : {}),
    surface,
  }));

/**
 * One failure is often printed several times, each time with other details. Looked up by ID, so that a long log costs
 * what its length costs.
 */
function merge(findings: readonly Detected[]): Detected[] {
  const merged: Detected[] = [];
  const places = new Map<string, number>();
  for (const finding of findings) {
    const { traceId, requestId, correlationId } = finding.details;
    const keys = ['', traceId, requestId, correlationId]
      .filter((id) => id !== undefined)
      .map((id) => `${finding.code} ${id}`);
    const place = keys
      .toReversed()
      .map((key) => places.get(key))
      .find((index) => index !== undefined && !conflicts(merged[index]!.details, finding.details));
    const index = place ?? merged.length;
    merged[index] = place === undefined ? finding : joined(merged[place]!, finding);
    for (const key of keys) places.set(key, index);
  }
  return merged;
}

const joined = (first: Detected, again: Detected): Detected => ({
  ...first,
  message: first.message || again.message,
  details: union([first.details, again.details]),
});
