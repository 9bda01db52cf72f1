import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { languageAttributes, RichText } from '../rich-text.tsx';
import type { Found } from './model.ts';

interface Props {
  found: Found[];
  localizer: Localizer;
  onFound: (code: Code) => void;
}

/** Codes that fit what was typed, the best first. */
export const FoundList = ({ found, localizer: { language }, onFound }: Props) => (
  <ul class="found" hidden={found.length === 0}>
    {found.map(({ code, title }) => (
      <li key={code}>
        <button type="button" data-part="found" onClick={() => onFound(code)}>
          <span class="incident-title" {...languageAttributes(title, language)}>
            <RichText text={title} />
          </span>
          <bdi class="code">{code}</bdi>
        </button>
      </li>
    ))}
  </ul>
);
