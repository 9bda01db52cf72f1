import { useSignal } from '@preact/signals';
import type { Explanation } from '../../catalog/explanation.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Settings } from '../../platform/settings.ts';
import { ExplanationView } from '../explanation/explanation-view.tsx';
import { Heading } from '../explanation/heading.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import { Masthead } from '../masthead.tsx';
import { RoleSwitch } from '../role-switch.tsx';
import { SampleFailure } from './sample-failure.tsx';

interface Props {
  settings: Pick<Settings, 'language' | 'role'>;
  /** The sample failure, for the reader's language and role. */
  explanation: Explanation;
  /** Whether the browser lets Signpost into private windows. */
  seesPrivateWindows: boolean;
  localizer: Localizer;
  save: (change: Partial<Settings>) => void;
}

/** The first look: what a mark is, in whose words, and a failure to try it on. */
export function Welcome({ settings, explanation, seesPrivateWindows, localizer, save }: Props) {
  const { t } = localizer;
  const isOpen = useSignal(false);
  return (
    <>
      <Masthead />
      <main class="welcome">
        <div>
          <h1>{t('welcome-title')}</h1>
          <p>{t('welcome-intro')}</p>
        </div>
        <div class="choices">
          <p class="language">
            <label for="language">{t('options-language')}</label>
            <LanguageChoice
              id="language"
              value={settings.language}
              localizer={localizer}
              onLanguage={(language) => save({ language })}
            />
          </p>
          <RoleSwitch
            role={settings.role}
            legend={t('role-question')}
            localizer={localizer}
            onRole={(role) => save({ role })}
          />
        </div>
        <section>
          <h2>{t('welcome-mark')}</h2>
          <p>{t('welcome-mark-explained')}</p>
          <SampleFailure
            label={t('card-button', { code: explanation.code })}
            isOpen={isOpen.value}
            onToggle={() => (isOpen.value = !isOpen.value)}
          />
          <article id="explained" data-part="explained" hidden={!isOpen.value}>
            <ExplanationView
              explanation={explanation}
              localizer={localizer}
              heading={<Heading explanation={explanation} localizer={localizer} />}
            />
          </article>
          <p>{t('welcome-toolbar')}</p>
          <p class="aside">{t('card-disclaimer')}</p>
        </section>
        <section data-part="private">
          <h2>{t('welcome-private')}</h2>
          <p>{t(seesPrivateWindows ? 'welcome-private-allowed' : 'welcome-private-explained')}</p>
        </section>
      </main>
      <footer>
        <p>{t('about-independent')}</p>
        <div class="choices">
          <a href="catalogue.html">{t('catalogue-title')}</a>
          <a href="options.html">{t('options-link')}</a>
        </div>
      </footer>
    </>
  );
}
