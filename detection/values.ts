import { guid } from './identifiers.ts';

/** Values of a message by name. */
export type Parameters = Record<string, string>;

export const longestValue = 200;

/** Characters that reorder text around them could make a value look like another one. */
const unsafe = /[\u0000-\u001F\u007F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000\uE001]/g;

/** @returns the message with one kind of quote and single spaces, without characters that hide or reorder others */
export const normalize = (text: string): string =>
  text
    .replace(/[‘’“”"`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(unsafe, '');

const wholeGuid = /* @__PURE__ */ new RegExp(`^${guid}$`, 'i');
/** What people and manuals put where a value was: 'xxxxxxxx-xxxx', '<app-id>', '{0}', '...', '*****'. */
const placeholder =
  /x{4}|^x{2,}$|\*{3}|^[<[{(]|[>\]}]$|^[.*•…_-]+$|^(?:redacted|removed|hidden|null|undefined|guid)$/i;

/**
 * @param name what the value would be called
 * @returns whether it can be a value of that name
 */
export function isValue(name: string, value: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(value) || placeholder.test(value)) return false;
  return !(/name$/i.test(name) && wholeGuid.test(value));
}
