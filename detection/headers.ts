import { codeFromNumber } from './code.ts';
import { isStepCode } from './step-codes.ts';
import type { Finding } from './sighting.ts';

/** One response header, as `webRequest` gives it. */
export interface Header {
  name: string;
  value?: string;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * @param headers a response's headers
 * @param name in lower case
 * @returns the header's value
 */
export const headerValue = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;

/**
 * Reads the answer's number from `x-ms-clitelem: 1,<code>,<subcode>,<refresh token age>,<ring>` (format: CliTelemInfo
 * in microsoft-authentication-library-common-for-android).
 * @param headers the headers of an answer of the sign-in service
 * @returns at most one finding; quiet when healthy pages carry that number too
 */
export function detectInHeaders(headers: readonly Header[]): Finding[] {
  const code = codeFromNumber(headerValue(headers, 'x-ms-clitelem')?.split(',')[1]?.trim());
  if (!code) return [];
  const requestId = headerValue(headers, 'x-ms-request-id');
  const correlationId = headerValue(headers, 'client-request-id');
  return [
    {
      code,
      message: '',
      details: {
        ...(requestId && guid.test(requestId) ? { requestId: requestId.toLowerCase() } : {}),
        ...(correlationId && guid.test(correlationId) ? { correlationId: correlationId.toLowerCase() } : {}),
      },
      ...(isStepCode(code) ? { quiet: 'ordinary-step' as const } : {}),
    },
  ];
}
