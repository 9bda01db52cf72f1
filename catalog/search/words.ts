/**
 * @param text any text, in any of our languages
 * @returns it in the form in which words are compared: lower case, no diacritics, one kind of i, one kind of each Arabic letter
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/['’ʼ]/g, '');

/** @returns the folded words of a text, in order */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** @returns a symbolic name as words: "InvalidReplyTo" reads "Invalid Reply To" */
export const nameAsWords = (name: string): string =>
  name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
