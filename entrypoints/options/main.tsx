import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import { loadLocalizer } from '../../locales/localizer.ts';
import { dressPage } from '../../platform/dress-page.ts';
import { catchFaults, deleteFaults, faultsItem } from '../../platform/faults.ts';
import { readPolicy } from '../../platform/policy.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { currentSettings, onSettingsChanged, saveSettings, settingNames } from '../../platform/settings.ts';
import { showLatest } from '../../platform/show-latest.ts';
import { siteName, suggestedSites, watchedSites } from '../../platform/watched-sites.ts';
import { currentDiagnostics } from './current-diagnostics.ts';

catchFaults();

const show = showLatest(
  async () => {
    const [{ language }, settings, sites, { policy, unreadable }, commands, ownState] = await Promise.all([
      currentReader(),
      currentSettings(),
      watchedSites(),
      readPolicy(),
      browser.commands.getAll(),
      currentDiagnostics(),
    ]);
    const suggested = policy.watching === false ? [] : suggestedSites(policy);
    return {
      settings,
      ...ownState,
      unreadable,
      localizer: await loadLocalizer(language, readAsset),
      sites: sites.map(named),
      suggested: suggested.filter((match) => !sites.includes(match)).map(named),
      shortcut: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '',
    };
  },
  (shown) => {
    dressPage(shown.localizer, shown.settings.theme, shown.localizer.t('options-title'));
    render(
      <Options
        {...shown}
        version={browser.runtime.getManifest().version}
        save={saveSettings}
        watch={(origins) => void browser.permissions.request({ origins })}
        unwatch={(match) => void browser.permissions.remove({ origins: [match] })}
        copy={(text) => navigator.clipboard.writeText(text)}
        deleteFaults={() => void deleteFaults()}
      />,
      document.body,
    );
  },
);

const named = (match: string) => ({ match, name: siteName(match) });

onSettingsChanged(settingNames, () => void show());
// That one can't be shown must not become another.
faultsItem.watch(() => void show().catch(() => undefined));
browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
await show();
