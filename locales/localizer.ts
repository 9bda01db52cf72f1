import { createBundle, formatParts, formatSafely } from './fluent.ts';
import type { Text } from './text.ts';
import { directionOf, type Direction, type Language } from './languages.ts';

/** Reads a file packaged with the extension, by its path from the root. Rejects when it is not there. */
export type ReadAsset = (path: string) => Promise<string>;

/** The interface in one language. */
export interface Localizer {
  language: Language;
  direction: Direction;
  /**
   * @param key a message of interface.ftl
   * @param args values for its placeholders; numbers choose plurals
   * @returns the string, or the key itself when there is none
   */
  t(key: string, args?: Record<string, string | number>): string;
  /** The same in pieces, for values that a page or a person chose: views isolate them. */
  say(key: string, values: Record<string, string>): Text;
}

export const interfacePath = (language: Language): string => `/texts/${language}/interface.ftl`;

/**
 * @param language the language to speak
 * @param source interface.ftl of that language
 */
export function createLocalizer(language: Language, source: string): Localizer {
  const bundle = createBundle(language, source);
  return {
    language,
    direction: directionOf(language),
    t(key, args = {}) {
      const pattern = bundle.getMessage(key)?.value;
      return pattern ? formatSafely(bundle, pattern, args) : key;
    },
    say(key, values) {
      const pattern = bundle.getMessage(key)?.value;
      return { language, parts: pattern ? formatParts(bundle, pattern, values) : [] };
    },
  };
}

/** Loads the interface of one language. */
export const loadLocalizer = async (language: Language, read: ReadAsset): Promise<Localizer> =>
  createLocalizer(language, await read(interfacePath(language)));
