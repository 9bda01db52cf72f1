import { detectInText } from './text.ts';
import type { Finding } from './sighting.ts';

/**
 * A SAML response, as a form posts it: base64. Beside its status it holds an assertion, which is nobody's business: only
 * the `Status` element is looked at.
 */

const longestResponse = 256 * 1024;
const longestStatus = 20_000;
/** Made when they are asked for: a page's script carries them. */
const start = () => /<(?:\w{1,20}:)?Status[\s>]/;
const end = () => /<\/(?:\w{1,20}:)?Status>/;
const success = () => /<(?:\w{1,20}:)?StatusCode\s[^>]{0,200}:status:Success"/;

/**
 * @param response a SAML response, base64 or XML; hostile
 * @returns the codes in its status
 */
export const detectInSaml = (response: string): Finding[] =>
  detectInText(samlStatus(response)).map(({ code, message, details }) => ({ code, message, details }));

/** @returns whether the response says that the sign-in worked */
export const isSamlSuccess = (response: string): boolean => success().test(samlStatus(response));

/**
 * @param response a SAML response, base64 or XML; hostile
 * @returns its `Status` element, or nothing
 */
export function samlStatus(response: string): string {
  const xml = response.includes('<') ? response : decodeBase64(response);
  const from = xml.search(start());
  const [status = '', rest] = from < 0 ? [] : xml.slice(from, from + longestStatus).split(end(), 2);
  return rest === undefined ? '' : `${status}</Status>`;
}

function decodeBase64(text: string): string {
  try {
    const bytes = atob(text.slice(0, longestResponse));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}
