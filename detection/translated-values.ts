import { guid } from './identifiers.ts';
import { isValue, type Parameters } from './values.ts';

/**
 * A translated message has other words around the same values, often in another order. Each value is read where only
 * one hole of the English wordings can hold it.
 */

const english = /\b(?:the|was|not|and|with|from|does|has|must|error)\b/i;
const values = /* @__PURE__ */ new RegExp(
  `(?<![a-zà-ÿ])'([^']{1,200})'|(?<![\\w-])(${guid})(?![\\w-])|(?<![\\w@.•-])((?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,12})(?![\\w.-])`,
  'giu',
);

const wholeGuid = /* @__PURE__ */ new RegExp(`^${guid}$`, 'i');
const isUri = (value: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);

/** What a hole's name says about its value; any other holds anything. */
const forms: [RegExp, (value: string) => boolean][] = [
  [/Id$/, (value) => wholeGuid.test(value) || isUri(value)],
  [/uri$|^(?:issuer|origin)$/i, isUri],
  [/(?:time|date|^start|^end)$/i, (value) => /^\d{1,4}[-/:]\d/.test(value)],
  [/^(?:tenant|resource|organization|service|idp)$/, () => true],
  [/name$|^(?:scope|audience|subject|realm)$/i, (value) => !wholeGuid.test(value)],
];

const fits = (name: string, value: string): boolean =>
  isValue(name, value) &&
  (name === 'user' || !value.includes('•••')) &&
  (forms.find(([names]) => names.test(name))?.[1](value) ?? true);

/**
 * @param text a normalized message
 * @param wordings the known wordings of its code
 * @returns the values that can mean one thing only; nothing for a message in English
 */
export function readTranslatedValues(text: string, wordings: readonly string[]): Parameters {
  if (english.test(text)) return {};
  const holes = wordings.flatMap((wording) =>
    Array.from(wording.matchAll(/\{(\w+)\}/g), ([, name]) => name!),
  );
  const found = Array.from(text.matchAll(values), (match) => (match[1] ?? match[0]).trim());
  const certain = assign([...new Set(holes)], [...new Set(found)]);
  const left = (all: string[], used: string[]) => [...new Set(all)].filter((one) => !used.includes(one));
  return {
    ...certain,
    ...assign(left(holes, Object.keys(certain)), left(found, Object.values(certain))),
  };
}

/** Pairs each value with the one hole that can hold it; a hole that two values fit stays empty. */
function assign(holes: string[], found: string[]): Parameters {
  const pairs = found.flatMap((value) => {
    const [name, ...others] = holes.filter((hole) => fits(hole, value));
    return name !== undefined && others.length === 0 ? [[name, value] as const] : [];
  });
  return Object.fromEntries(pairs.filter(([name]) => pairs.filter(([other]) => other === name).length === 1));
}
