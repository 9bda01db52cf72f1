import type { Code } from '../../detection/sighting.ts';
import type { Text } from '../../locales/text.ts';
import { languageAttributes, RichText } from '../rich-text.tsx';

interface Props {
  codes: Code[];
  current: Code | undefined;
  titles: ReadonlyMap<Code, Text>;
  language: string;
}

/** Links, because each code has an address: they can be opened in a tab, copied and bookmarked. */
export const CodeList = ({ codes, current, titles, language }: Props) => (
  <ul class="code-list">
    {codes.map((code) => {
      const title = titles.get(code)!;
      return (
        <li key={code}>
          <a href={`#${code}`} data-part="listed" aria-current={code === current ? 'page' : undefined}>
            <span {...languageAttributes(title, language)}>
              <RichText text={title} />
            </span>
            <bdi class="code">{code}</bdi>
          </a>
        </li>
      );
    })}
  </ul>
);
