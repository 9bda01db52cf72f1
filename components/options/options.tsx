import { useSignal } from '@preact/signals';
import type { Localizer } from '../../locales/localizer.ts';
import type { CurrentSettings, Settings } from '../../platform/settings.ts';
import { themes } from '../../platform/theme.ts';
import { LanguageChoice } from '../language-choice.tsx';
import { Masthead } from '../masthead.tsx';
import { RichText } from '../rich-text.tsx';
import { RoleSwitch } from '../role-switch.tsx';
import { OwnFaults } from './own-faults.tsx';
import { ChoiceSetting, Setting, SwitchSetting } from './setting.tsx';
import { WatchedSites, type WatchedSite } from './watched-sites.tsx';

interface Props {
  settings: CurrentSettings;
  sites: WatchedSite[];
  /** Sites the organization asks for and are not watched yet. */
  suggested: WatchedSite[];
  /** Keys of the organization's policy whose values can't be used. */
  unreadable: string[];
  /** What opens the popup; empty where nothing does. */
  shortcut: string;
  version: string;
  /** How many different errors of Signpost's own are noted. */
  faults: number;
  /** What to copy about Signpost itself. */
  diagnostics: string;
  localizer: Localizer;
  /** Called with each change at once; settles when it is stored, rejects where storage takes nothing. */
  save: (change: Partial<Settings>) => Promise<void>;
  watch: (matches: string[]) => void;
  unwatch: (match: string) => void;
  /** Rejects where the browser forbids copying. */
  copy: (text: string) => Promise<void>;
  deleteFaults: () => void;
}

const historyLengths = ['0', '1', '7', '30', '90'] as const;

export function Options(props: Props) {
  const { settings, sites, suggested, unreadable, shortcut, version, localizer, save, watch, unwatch } =
    props;
  const { faults, diagnostics, copy, deleteFaults } = props;
  const { t } = localizer;
  const outcome = useSignal<'saved' | 'not-saved' | undefined>(undefined);
  const change = (changed: Partial<Settings>) => {
    outcome.value = undefined;
    void save(changed).then(
      () => (outcome.value = 'saved'),
      () => (outcome.value = 'not-saved'),
    );
  };
  const isLocked = (name: keyof Settings) => settings.locked.includes(name);
  return (
    <>
      <Masthead />
      <main class="options">
        <div class="title-line">
          <h1>{t('options-title')}</h1>
          <output class="saved">{outcome.value && t(`options-${outcome.value}`)}</output>
        </div>
        <Setting id="language" localizer={localizer}>
          <label for="language">{t('options-language')}</label>
          <LanguageChoice
            id="language"
            value={settings.language}
            localizer={localizer}
            onLanguage={(language) => change({ language })}
          />
        </Setting>
        <RoleSwitch
          role={settings.role}
          legend={t('options-role')}
          localizer={localizer}
          onRole={(role) => change({ role })}
        />
        <ChoiceSetting
          id="theme"
          label={t('options-theme')}
          value={settings.theme}
          options={themes}
          nameOf={(theme) => t(`theme-${theme}`)}
          localizer={localizer}
          onChange={(theme) => change({ theme })}
        />
        <SwitchSetting
          id="marks"
          label={t('options-marks')}
          explained={t('options-marks-explained')}
          isOn={settings.marks}
          isLocked={isLocked('marks')}
          localizer={localizer}
          onChange={(marks) => change({ marks })}
        />
        <SwitchSetting
          id="observe"
          label={t('options-observe')}
          explained={t('options-observe-explained')}
          isOn={settings.observeResponses}
          isLocked={isLocked('observeResponses')}
          localizer={localizer}
          onChange={(observeResponses) => change({ observeResponses })}
        />
        <WatchedSites {...{ sites, suggested, localizer }} onAdd={watch} onRemove={unwatch} />
        <ChoiceSetting
          id="history"
          label={t('options-history')}
          explained={t('options-history-explained')}
          value={String(settings.historyDays) as (typeof historyLengths)[number]}
          options={historyLengths}
          nameOf={(days) => (days === '0' ? t('history-off') : t('history-days', { count: Number(days) }))}
          isLocked={isLocked('historyDays')}
          localizer={localizer}
          onChange={(days) => change({ historyDays: Number(days) })}
        />
        {settings.historyDays > 0 && (
          <p>
            <a href="sign-in-history.html">{t('history-title')}</a>
          </p>
        )}
        <section data-part="keyboard">
          <h2>{t('options-keyboard')}</h2>
          <p>
            {shortcut ? (
              <RichText text={localizer.say('options-shortcut', { shortcut })} />
            ) : (
              t('options-shortcut-none')
            )}
          </p>
          <p>{t('options-omnibox')}</p>
        </section>
        <section>
          <h2>{t('options-about')}</h2>
          {unreadable.length > 0 && (
            <p class="notice" data-part="policy-unreadable">
              <RichText text={localizer.say('options-policy-unreadable', { keys: unreadable.join(', ') })} />
            </p>
          )}
          <p>{t('about-independent')}</p>
          <p>{t('options-version', { version })}</p>
        </section>
        <OwnFaults count={faults} onDelete={deleteFaults} {...{ diagnostics, copy, localizer }} />
      </main>
    </>
  );
}
