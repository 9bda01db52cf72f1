import { detectInText } from './text.ts';
import type { Finding } from './sighting.ts';

/**
 * A SAML response, as a form posts it: base64. Beside its status it holds an assertion, which is nobody's business: only
 * the `Status` element is looked at.
 */

const longestResponse = 256 * 1024;
const start = /<(?:\w{1,20}:)?Status[\s>]/;
const end = /<\/(?:\w{1,20}:)?Status>/;
const success = /<(?:\w{1,20}:)?StatusCode\s[^>]{0,200}:status:Success"/;

/**
 * @param response a SAML response, base64 or XML; hostile
 * @returns the codes in its status
 */
export const detectInSaml = (response: string): Finding[] =>
  detectInText(statusOf(response)).map(({ code, message, details }) => ({ code, message, details }));

/** @returns whether the response says that the sign-in worked */
export const isSamlSuccess = (response: string): boolean => success.test(statusOf(response));

function statusOf(response: string): string {
  const xml = response.includes('<') ? response : decodeBase64(response);
  const from = xml.search(start);
  const length = from < 0 ? -1 : xml.slice(from).search(end);
  return length < 0 ? '' : xml.slice(from, from + length);
}

function decodeBase64(text: string): string {
  try {
    const bytes = atob(text.slice(0, longestResponse).replace(/\s/g, ''));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}
