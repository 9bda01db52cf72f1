import { codeFromNumber } from './code.ts';
import { decode } from './encodings.ts';
import { asOAuthWord } from './oauth-error.ts';
import { detectInText } from './text.ts';
import type { Finding } from './sighting.ts';

const longestUrl = 16_384;
const longestPath = 200;
/** @returns whether a request asks for an answer without showing anything to anybody (OpenID Connect Core 1.0, section 3.1.2.1) */
export const isSilentRequest = (url: string): boolean => /[?&]prompt=none(?:&|$)/.test(url);

/**
 * A page that explains codes to people: its code is reading matter.
 * @param url an absolute address
 */
export const isLookupPage = (url: string): boolean => new URL(url).pathname === '/error';

/**
 * @param url an absolute address
 * @returns origin and path alone: queries and fragments carry codes, tokens and flow state. A long path ends where a part of
 *   it does: half a name can't be told from any other word
 */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  if (pathname.length <= longestPath) return `${origin}${pathname}`;
  return `${origin}${pathname.slice(0, Math.max(1, pathname.lastIndexOf('/', longestPath)))}`;
}

/**
 * Reads an OAuth error answer from an address a browser is sent to.
 * @param address an absolute address; hostile
 * @returns the codes of its `error_description`, from the query or the fragment; none where it holds no `error`
 */
export function detectInUrl(address: string): Finding[] {
  if (address.length > longestUrl || !URL.canParse(address)) return [];
  const { search, hash } = new URL(address);
  return [search, hash.replace(/^#\/?\??/, '#')].flatMap((part) =>
    detectInParameters(new URLSearchParams(part.slice(1))),
  );
}

/**
 * @param parameters an OAuth error answer: from a query, a fragment or a posted form
 * @returns the codes of its `error_description`; where that holds none, of its `error_codes`
 */
export function detectInParameters(parameters: URLSearchParams): Finding[] {
  const error = parameters.get('error');
  if (!error) return [];
  const oauthError = asOAuthWord(error);
  const suberror = asOAuthWord(parameters.get('suberror') ?? parameters.get('error_subcode'));
  // Some proxies encode the description twice; in it, a line end stands for what "&" would be.
  const description = decode(parameters.get('error_description') ?? '');
  const own = { ...(oauthError ? { oauthError } : {}), ...(suberror ? { suberror } : {}) };
  const spoken = detectInText(description).map(({ code, message, details }) => ({
    code,
    message,
    details: { ...details, ...own },
  }));
  const number = codeFromNumber(parameters.get('error_codes')?.split(',', 1)[0]);
  return spoken.length === 0 && number ? [{ code: number, message: '', details: own }] : spoken;
}
