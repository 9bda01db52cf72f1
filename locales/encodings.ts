import type { Language } from './languages.ts';

/**
 * Languages whose letters UTF-8 spells in two bytes and another encoding that browsers read in one
 * (https://encoding.spec.whatwg.org/#names-and-labels): their packaged texts are smaller in it, Arabic by a sixth.
 */
const encodings: Partial<Record<Language, string>> = {
  ar: 'windows-1256',
  lv: 'windows-1257',
  tr: 'windows-1254',
};

/**
 * @param path of a packaged file, from the extension's root
 * @returns the label of its encoding, as `TextDecoder` takes it
 */
export const encodingOf = (path: string): string =>
  encodings[/^\/?texts\/([^/]+)\//.exec(path)?.[1] as Language] ?? 'utf-8';
