import { codeFromNumber } from './code.ts';
import { asGuid } from './identifiers.ts';
import { isStepCode } from './step-codes.ts';
import { detectInText } from './text.ts';
import type { Finding } from './sighting.ts';

/** One response header, as `webRequest` gives it. */
export interface Header {
  name: string;
  value?: string;
}

/**
 * @param headers a response's headers
 * @param name in lower case
 * @returns the header's value
 */
export const headerValue = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;

/**
 * Reads an answer's number from `x-ms-clitelem: 1,<code>,<subcode>,<refresh token age>,<ring>` (format: CliTelemInfo
 * in microsoft-authentication-library-common-for-android), and the codes of a `WWW-Authenticate` challenge (RFC 6750).
 * @param headers the headers of an answer of the sign-in service
 * @returns the codes in them; quiet when healthy pages carry that number too
 */
export function detectInHeaders(headers: readonly Header[]): Finding[] {
  const requestId = asGuid(headerValue(headers, 'x-ms-request-id'));
  const correlationId = asGuid(headerValue(headers, 'client-request-id'));
  const details = { ...(requestId ? { requestId } : {}), ...(correlationId ? { correlationId } : {}) };
  const challenge = detectInText(headerValue(headers, 'www-authenticate') ?? '').map((finding) => ({
    code: finding.code,
    message: finding.message,
    details: { ...details, ...finding.details },
  }));
  const code = codeFromNumber(headerValue(headers, 'x-ms-clitelem')?.split(',')[1]?.trim());
  if (!code || challenge.some((finding) => finding.code === code)) return challenge;
  return [
    ...challenge,
    { code, message: '', details, ...(isStepCode(code) ? { quiet: 'ordinary-step' } : {}) },
  ];
}
