import { guid } from './identifiers.ts';

/** Values of a message by name. */
export type Parameters = Record<string, string>;

export const longestValue = 200;

/** Characters that reorder text around them could make a value look like another one. */
const unsafe = /[\u0000-\u001F\u007F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000\uE001]/g;

/** @returns the text with one kind of quote (an apostrophe is none) and single spaces, without characters that hide or reorder others */
export const normalize = (text: string): string =>
  text
    .replace(/[‘’“”„"`´「」『』«»]/g, "'")
    .replace(/(?<=\p{L})'(?=[st]\b)/gu, '’')
    .replace(/\s+/g, ' ')
    .replaceAll("' (", "'(")
    .replace(unsafe, '');

const wholeGuid = /* @__PURE__ */ new RegExp(`^${guid}$`, 'i');
/** A GUID with more behind it that continues no address: OCR and cut brackets leave such. */
const guidAndMore = /* @__PURE__ */ new RegExp(`^${guid}[^/:]`, 'i');
/** What people and manuals put where a value was: 'xxxxxxxx-1234', 'https://xxxx', '<app-id>', '{0}', '...', 'a***'. */
const placeholder = /* @__PURE__ */ new RegExp(
  [
    String.raw`^(?:[a-z][a-z+.-]{0,20}:\/*)?[x\s.…•*?_/#'-]*x[x\s.…•*?_/#'-]*$`,
    String.raw`^[\da-fx*-]*(?:x{3}|\*)[\da-fx*-]*$`,
    String.raw`^[<[{(%),;]|[>\]}]$`,
    String.raw`^(?:x{3}|y{3}|z{3})[xyz]*\.[\w.]+$`,
    String.raw`\*\*|redacted|^(?:removed|hidden|masked|guid)$`,
  ].join('|'),
  'i',
);

/** 'App_ID', 'API Client Id': what stands where somebody took an ID out. */
const wordsForId =
  /^(?:(?:my|your|api|the|t|app|application|client|tenant|group|resource|user)[ _-]?){1,3}id$/i;

/**
 * @param name what the value would be called
 * @returns whether it can be a value of that name
 */
export function isValue(name: string, value: string): boolean {
  if (value.length > longestValue || !/[\p{L}\p{N}]/u.test(value)) return false;
  if (wholeGuid.test(value)) return !/name$/i.test(name);
  if (placeholder.test(value)) return false;
  // Whoever is not masked is nobody's business: it is some other text.
  if (name === 'user') return /^\S*•••\S*$/.test(value);
  if (name === 'name') return /^[^\s()]+(?: or [^\s()]+)*$/.test(value);
  if (wordsForId.test(value)) return false;
  if (name.endsWith('Id') && /[()]/.test(value)) return false;
  return !(/Id$|^(?:tenant|organization|resource)$/.test(name) && guidAndMore.test(value));
}
