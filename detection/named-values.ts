import { guid } from './identifiers.ts';
import { isValue, longestValue, type Parameters } from './values.ts';

/**
 * Nouns that name the value beside them, for wordings nobody has seen. A quoted value or a GUID only: without either,
 * nobody can tell where a value ends.
 */

const text = `'(\\S(?:[^']{0,${longestValue - 2}}\\S)?)'(?![\\p{L}\\p{N}])`;
const id = `'?(${guid})'?(?![\\w-])`;
// Where the text ends, it may be cut.
const ending = '(?=[\\s,;)]|\\.(?:\\s|$))';
const uri = `([a-z][a-z0-9+.-]{1,30}:\\/{1,2}[^\\s'"<>(),;]{1,${longestValue}}(?<!\\.))${ending}`;
const quotedUri = `'([a-z][a-z0-9+.-]{1,30}:[^\\s']{1,${longestValue}})'`;
const domain = `([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,5})${ending}`;
const redirect = '(?<!logout )\\b(?:redirect|reply|return)[ _](?:ur[il]|address)';
const app = '(?<!(?:resource|service|party) )\\b(?:application|app|client)';
const notName = '(?!(?:id|identifier|with|is|was|has|does|to|for|in)\\b)';
const ofApp = `${app}(?: app(?:lication)?)?(?: with)?(?: ?id| identifier)?:?\\s?`;
const named = '(?: named| name| ?id| identifier| with (?:id|identifier))?:?\\s?';

/** A word without which the pattern finds nothing: it is not made then, which takes a background that just woke a while. */
const hints: Record<string, RegExp> = {
  appId: /app|client/i,
  appName: /app|client|named/i,
  redirectUri: /redirect|reply|return/i,
  tenant: /tenant|directory/i,
  resource: /resource|to access/i,
  scope: /scope/i,
  user: /user|account/i,
  idp: /identity provider/i,
  service: /a service/i,
  organization: /organi[sz]ation/i,
  reason: /reason - /i,
  issuer: /issuer/i,
  subject: /subject/i,
  audience: /audience/i,
  origin: /origin/i,
  name: /parameter|required field/i,
};

const nouns = [
  ['appId', `${ofApp}${id}`],
  ['appId', `${app}(?: with identifier)?:?\\s?${quotedUri}`],
  ['appId', `${app} ${notName}[^'()]{1,60} ?\\(${id}\\)`],
  ['appName', `${ofApp}${id}\\(([^()]{1,100})\\)`],
  ['appName', `${app} ${notName}([^'()]{1,60}) ?\\('?${guid}'?\\)`],
  ['appName', `\\b(?:application|app)(?: name)?(?: named)?:?\\s?(?!'(?:${guid}|[a-z+.-]+:\\/))${text}`],
  ['appName', `\\b(?:${guid})'? named ${text}`],
  ['appName', `\\bapp name: ([^,]{1,${longestValue}})`],
  ['redirectUri', `${redirect}(?: specified)?:?\\s?(?:${quotedUri}|${uri})`],
  ['tenant', `\\b(?:tenant|directory)${named}(?:${text}|${id}|${domain})`],
  ['tenant', `\\b(?:in|to) the (?:${text}|${id}|${domain}) (?:tenant|directory)\\b`],
  ['resource', `(?:\\bresource(?: principal)?${named}|\\bto access )(?:${text}|${id}|${uri})`],
  ['scope', `\\bscopes?:?\\s${text}`],
  [
    'user',
    `\\b(?:user|account|username)(?: account| name)?:?\\s?(?:${text}|(\\S•••@[^\\s',;]+)(?=[\\s',;]))`,
  ],
  ['idp', `\\bidentity provider:?\\s?(?:${text}|${uri})`],
  ['service', `\\ba service \\(?${text}`],
  ['organization', `\\borgani[sz]ation:?\\s?(?:${text}|${id})`],
  ['reason', `\\[reason - ([^\\]]{1,${longestValue}}?)(?:, (?:thumbprint|please)|\\])`],
  ['issuer', `\\bissuer:?\\s?${text}`],
  ['subject', `\\bsubject:?\\s?${text}`],
  ['audience', `\\baudience:?\\s?${text}`],
  ['origin', `\\borigin:?\\s?${text}`],
  ['name', `(?<!input )\\b(?:parameter|required field)(?: named)?:?\\s?${text}(?! or )`],
] as const;

const patterns = new Map<string, RegExp>();
function made(pattern: string): RegExp {
  const own = patterns.get(pattern) ?? new RegExp(pattern, 'giu');
  patterns.set(pattern, own);
  return own;
}

/**
 * @param text a normalized message
 * @param known names whose values were read already: no pattern is made for them, which takes a page that just opened a while
 * @returns the values that one noun names; where two values fit a name, neither
 */
export function readNamedValues(text: string, known: Parameters = {}): Parameters {
  const candidates = new Map<string, Set<string>>();
  for (const [name, pattern] of nouns) {
    if (Object.hasOwn(known, name) || !hints[name]!.test(text)) continue;
    for (const match of text.matchAll(made(pattern))) {
      const value = match
        .slice(1)
        .findLast((group) => group !== undefined)
        ?.replaceAll('’', "'")
        .trim();
      if (!value || !isValue(name, value)) continue;
      candidates.set(name, (candidates.get(name) ?? new Set()).add(value));
    }
  }
  return Object.fromEntries(
    Array.from(candidates, ([name, values]) => [name, [...values]] as const)
      .filter(([, values]) => values.length === 1)
      .map(([name, [value]]) => [name, value!]),
  );
}
