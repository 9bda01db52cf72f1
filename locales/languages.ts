/** The languages Signpost speaks, each named as its readers name it. Adding one is adding a folder and a line here. */
export const languages = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'tr', name: 'Türkçe', direction: 'ltr' },
  { tag: 'lv', name: 'Latviešu', direction: 'ltr' },
  { tag: 'id', name: 'Bahasa Indonesia', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'ro', name: 'Română', direction: 'ltr' },
] as const;

export type Language = (typeof languages)[number]['tag'];
export type Direction = 'ltr' | 'rtl';

export const isLanguage = (value: unknown): value is Language => languages.some(({ tag }) => tag === value);

/** @returns the writing direction of a language */
export const directionOf = (language: Language): Direction =>
  languages.find(({ tag }) => tag === language)!.direction;

/**
 * @param setting the reader's choice
 * @param browserLanguages what the browser asks for, best first (BCP 47), e.g. `navigator.languages`
 * @returns the language to speak; English where none fits
 */
export function chooseLanguage(setting: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  // Browsers before Unicode CLDR 2.0 said "in" for Indonesian; Java-based policies still do.
  const wanted = browserLanguages.map((tag) => tag.toLowerCase().split('-', 1)[0]!.replace(/^in$/, 'id'));
  return wanted.find(isLanguage) ?? 'en';
}
