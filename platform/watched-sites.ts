import { browser } from 'wxt/browser';
import { readPolicy, type Policy } from './policy.ts';
import { signInMatches } from './sign-in-hosts.ts';

/**
 * Sites the reader lets Signpost watch. There is no list of them: the permissions the browser holds are the list, so
 * that whatever is taken away in the browser's own settings is gone here too.
 */

/** @returns match patterns of the sites added by the reader's own click, in the order of their names */
export async function watchedSites(): Promise<string[]> {
  const [{ origins = [] }, { policy }] = await Promise.all([browser.permissions.getAll(), readPolicy()]);
  if (policy.watching === false) return [];
  return origins.filter((match) => !signInMatches.includes(match)).sort();
}

/**
 * @param url of a page
 * @returns the match pattern of its site, if it is one that may be watched. Ports have no place in a pattern.
 */
export function siteMatch(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isLocal)
    ? `${protocol}//${hostname}/*`
    : undefined;
}

/** @returns a pattern as people name a site: "app.contoso.com" */
export const siteName = (match: string): string => match.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/**
 * @param match a pattern
 * @returns whether Signpost may read there now: access can be withheld or taken back in both browsers
 */
export const mayRead = (match: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [match] });

/** @returns match patterns of the sites an organization asks its people to let Signpost watch; only a click grants them */
export const suggestedSites = ({ watchSites = [], signInDomains = [] }: Policy): string[] => [
  ...new Set([
    ...signInDomains.map((host) => `https://${host.toLowerCase()}/*`),
    ...watchSites.flatMap((url) => siteMatch(url) ?? []),
  ]),
];

/** @returns the sign-in hosts Signpost may not read although it was installed to: withheld, or taken back by hand */
export async function missingSignInHosts(): Promise<string[]> {
  const granted = await Promise.all(signInMatches.map(mayRead));
  return signInMatches.filter((_, index) => !granted[index]);
}
