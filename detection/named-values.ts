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

const nouns: [name: string, pattern: RegExp][] = (
  [
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
  ] as const
).map(([name, pattern]) => [name, new RegExp(pattern, 'giu')]);

/**
 * @param text a normalized message
 * @returns the values that one noun names; where two values fit a name, neither
 */
export function readNamedValues(text: string): Parameters {
  const candidates = new Map<string, Set<string>>();
  for (const [name, pattern] of nouns) {
    for (const match of text.matchAll(pattern)) {
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
