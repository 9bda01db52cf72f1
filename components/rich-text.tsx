import type { Part, Text } from '../locales/text.ts';
import { isLanguage, directionOf } from '../locales/languages.ts';

/** A sentence with its parameters isolated: a value can't reorder the words around it, nor carry markup. */
export const RichText = ({ text }: { text: Text }) => <>{text.parts.map(renderPart)}</>;

const renderPart = (part: Part) =>
  part.type === 'text' ? part.text : <bdi class="parameter">{part.value}</bdi>;

/**
 * @param text what is shown
 * @param language the language of the view around it
 * @returns `lang` and `dir` where the text is in another language than its surroundings
 */
export function languageAttributes(text: Text, language: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (text.language === language) return {};
  return { lang: text.language, dir: isLanguage(text.language) ? directionOf(text.language) : 'ltr' };
}
