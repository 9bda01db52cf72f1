import type { ComponentChildren } from 'preact';
import type { Localizer } from '../../locales/localizer.ts';
import { LanguageChoice, type LanguageSetting } from '../language-choice.tsx';
import { Masthead } from '../masthead.tsx';

interface Props {
  localizer: Localizer;
  language: LanguageSetting;
  onLanguage: (language: LanguageSetting) => void;
  /** Whether earlier failures are kept, and so can be looked at. */
  hasHistory: boolean;
  /** Beside the name. */
  tool?: ComponentChildren;
  children: ComponentChildren;
}

/** The name above, who is behind it below. */
export const Frame = ({ localizer, language, onLanguage, hasHistory, tool, children }: Props) => (
  <>
    <Masthead>{tool}</Masthead>
    <main>{children}</main>
    <footer>
      <p>{localizer.t('about-independent')}</p>
      <div class="choices">
        <label class="visually-hidden" for="language">
          {localizer.t('options-language')}
        </label>
        <LanguageChoice id="language" value={language} {...{ localizer, onLanguage }} />
        <a href="catalogue.html" target="_blank">
          {localizer.t('catalogue-title')}
        </a>
        {hasHistory && (
          <a href="sign-in-history.html" target="_blank">
            {localizer.t('history-title')}
          </a>
        )}
        <a href="options.html" target="_blank">
          {localizer.t('options-link')}
        </a>
      </div>
    </footer>
  </>
);
