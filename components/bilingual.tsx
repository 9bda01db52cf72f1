import type { Text } from '../locales/text.ts';
import { languageAttributes, RichText } from './rich-text.tsx';

interface Props {
  as?: 'h1' | 'p' | 'span';
  text: Text;
  /** The same in English, shown below where the text itself is in another language. */
  english?: Text | undefined;
  /** The language of the view. */
  language: string;
  part?: string;
  class?: string;
}

/** A text, and on demand its English original below. */
export function Bilingual({ as: Element = 'p', text, english, language, part, class: name }: Props) {
  return (
    <>
      <Element class={name} data-part={part} {...languageAttributes(text, language)}>
        <RichText text={text} />
      </Element>
      {english && text.language !== 'en' && (
        <p class="english" lang="en" dir="ltr">
          <RichText text={english} />
        </p>
      )}
    </>
  );
}
