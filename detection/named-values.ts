import { guid } from './identifiers.ts';
import { isValue, longestValue, type Parameters } from './values.ts';

/**
 * Nouns that name the value beside them, for wordings nobody has seen. A quoted value or a GUID only: without either,
 * nobody can tell where a value ends.
 */

const quoted = `'([^']{1,${longestValue}})'`;
const id = `'?(${guid})'?(?![\\w-])`;
const app =
  '(?<!resource )(?<!service )\\b(?:application|app|client)(?: app(?:lication)?)?(?: with)?(?: id| identifier)?:?\\s?';

const nouns: [name: string, pattern: RegExp][] = (
  [
    ['appId', `${app}${id}`],
    ['appName', `${app}${id}\\s?\\(([^()]{1,100})\\)`],
    [
      'appName',
      `${app}(?:named )?'(?!${guid})([^']{1,${longestValue}})'(?= asked| is not| is currently|\\s?\\()`,
    ],
    [
      'redirectUri',
      `\\b(?:redirect[ _]ur[il]|reply (?:url|uri|address)|return url)(?: specified)?:?\\s?${quoted}`,
    ],
    ['tenant', `\\b(?:tenant|directory)(?: named| id| with identifier)?:?\\s?(?:${quoted}|${id})`],
    [
      'resource',
      `(?:\\bresource(?: principal)?(?: named| id| with identifier)?:?|\\bto access)\\s?(?:${quoted}|${id})`,
    ],
    ['scope', `\\bscopes?:?\\s${quoted}`],
    ['user', `\\b(?:user|account)(?: account)?:?\\s?${quoted}`],
    ['idp', `\\bidentity provider:?\\s?${quoted}`],
    ['service', `\\ba service \\(?${quoted}`],
    ['organization', `\\borganization:?\\s?${quoted}`],
    ['reason', `\\[reason - ([^\\]]{1,${longestValue}}?)(?:, (?:thumbprint|please)|\\])`],
    ['issuer', `\\bissuer:?\\s?${quoted}`],
    ['subject', `\\bsubject:?\\s?${quoted}`],
    ['audience', `\\baudience:?\\s?${quoted}`],
    ['origin', `\\borigin:?\\s?${quoted}`],
    ['name', `\\b(?:parameter|required field)(?: named)?:?\\s?${quoted}(?! or )`],
    ['appName', `\\bapp name: ([^,]{1,${longestValue}})`],
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
        ?.trim();
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
