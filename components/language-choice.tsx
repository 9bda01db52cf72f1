import { languages, type Language } from '../locales/languages.ts';
import type { Localizer } from '../locales/localizer.ts';

export type LanguageSetting = 'auto' | Language;

interface Props {
  id: string;
  value: LanguageSetting;
  localizer: Localizer;
  onLanguage: (language: LanguageSetting) => void;
}

/** Every language under its own name, and the browser's. */
export const LanguageChoice = ({ id, value, localizer: { t }, onLanguage }: Props) => (
  <select
    id={id}
    value={value}
    data-part="language"
    onChange={(event) => onLanguage(event.currentTarget.value as LanguageSetting)}
  >
    <option value="auto">{t('options-language-auto')}</option>
    {languages.map(({ tag, name, direction }) => (
      <option key={tag} value={tag} lang={tag} dir={direction}>
        {name}
      </option>
    ))}
  </select>
);
