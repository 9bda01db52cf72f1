import { detectInText } from './text.ts';
import type { Finding } from './sighting.ts';

const longestUrl = 16_384;
/** Nobody sees the answer to a silent request (OpenID Connect Core 1.0, section 3.1.2.1). */
const silent = /[?&]prompt=none(?:&|$)/;

/** @returns whether a request asks for an answer without showing anything to anybody */
export const isSilentRequest = (url: string): boolean => silent.test(url);

/**
 * A page that explains codes to people: its code is reading matter.
 * @param url an address on a sign-in host
 */
export const isLookupPage = (url: string): boolean => new URL(url).pathname === '/error';

/**
 * @param url an absolute address
 * @returns origin and path alone: queries and fragments carry codes, tokens and flow state
 */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.slice(0, 200)}`;
}

/**
 * Reads an OAuth error answer from an address a browser is sent to.
 * @param address an absolute address; hostile
 * @returns the codes of its `error_description`, from the query or the fragment; none where it holds no `error`
 */
export function detectInUrl(address: string): Finding[] {
  if (address.length > longestUrl || !URL.canParse(address)) return [];
  const url = new URL(address);
  return [url.search, url.hash].flatMap((part) => detectInParameters(new URLSearchParams(part.slice(1))));
}

/**
 * @param parameters an OAuth error answer: from a query, a fragment or a posted form
 * @returns the codes of its `error_description`
 */
export function detectInParameters(parameters: URLSearchParams): Finding[] {
  const error = parameters.get('error');
  if (!error) return [];
  const description = decodeAgain(parameters.get('error_description') ?? '');
  const suberror = parameters.get('suberror') ?? parameters.get('error_subcode');
  const own = { oauthError: word(error), suberror: word(suberror) };
  return detectInText(description).map(({ code, message, details }) => ({
    code,
    message,
    details: { ...details, ...defined(own) },
  }));
}

/** Some proxies encode the description twice. */
function decodeAgain(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const word = (value: string | null) => (value && /^[a-z][a-z_]{0,59}$/.test(value) ? value : undefined);

const defined = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
