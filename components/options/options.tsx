import { useSignal } from '@preact/signals';
import type { Role } from '../../catalog/schema.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { SignpostIcon } from '../icons.tsx';
import { LanguageChoice, type LanguageSetting } from '../language-choice.tsx';
import { RoleSwitch } from '../role-switch.tsx';

export interface Settings {
  language: LanguageSetting;
  role: Role;
  observeResponses: boolean;
}

interface Props {
  settings: Settings;
  version: string;
  localizer: Localizer;
  /** Called with each change at once; settles when it is stored. */
  save: (change: Partial<Settings>) => Promise<void>;
}

export function Options({ settings, version, localizer, save }: Props) {
  const { t } = localizer;
  const current = useSignal(settings);
  const isSaved = useSignal(false);
  const change = (changed: Partial<Settings>) => {
    current.value = { ...current.value, ...changed };
    isSaved.value = false;
    void save(changed).then(() => (isSaved.value = true));
  };
  const { language, role, observeResponses } = current.value;
  return (
    <>
      <header class="masthead">
        <SignpostIcon />
        <span translate={false}>Signpost</span>
      </header>
      <main class="options">
        <h1>{t('options-title')}</h1>
        <p class="setting">
          <label for="language">{t('options-language')}</label>
          <LanguageChoice
            id="language"
            value={language}
            localizer={localizer}
            onLanguage={(chosen) => change({ language: chosen })}
          />
        </p>
        <RoleSwitch
          role={role}
          legend={t('options-role')}
          localizer={localizer}
          onRole={(chosen) => change({ role: chosen })}
        />
        <div class="setting">
          <label class="switch">
            <input
              type="checkbox"
              checked={observeResponses}
              aria-describedby="observe-explained"
              onChange={(event) => change({ observeResponses: event.currentTarget.checked })}
            />
            {t('options-observe')}
          </label>
          <p id="observe-explained" class="explained">
            {t('options-observe-explained')}
          </p>
        </div>
        <output class="saved">{isSaved.value && t('options-saved')}</output>
        <section>
          <h2>{t('options-about')}</h2>
          <p>{t('about-independent')}</p>
          <p>{t('options-version', { version })}</p>
        </section>
      </main>
    </>
  );
}
