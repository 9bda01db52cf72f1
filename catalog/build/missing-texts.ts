import type { Language } from '../../locales/languages.ts';
import type { CatalogueFiles, LanguageTexts } from './read-files.ts';

/**
 * A language has to say everything; of the codes, the frequent ones. What is missing stands in English where it is shown,
 * fails the tests, and can't be packaged.
 * @returns the ID of each text that is not there, by the part it belongs to
 */
export function missingTexts(
  { facts, texts }: CatalogueFiles,
  language: Language,
): Record<keyof LanguageTexts, string[]> {
  const missing = Object.entries(texts.en).map(([part, english]) => {
    const own = texts[language][part as keyof LanguageTexts];
    const wanted = [...english.keys()].filter(
      (id) => part !== 'codes' || facts.get(id)?.depth === 'frequent',
    );
    return [part, wanted.filter((id) => !own.has(id))];
  });
  return Object.fromEntries(missing) as Record<keyof LanguageTexts, string[]>;
}
