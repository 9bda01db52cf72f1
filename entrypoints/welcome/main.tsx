import { render } from 'preact';
import { browser } from 'wxt/browser';
import { explain } from '../../catalog/explain.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { loadLocalizer } from '../../locales/localizer.ts';
import { dressPage } from '../../platform/dress-page.ts';
import { catchFaults } from '../../platform/faults.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { currentSettings, onSettingsChanged, saveSettings } from '../../platform/settings.ts';
import { showLatest } from '../../platform/show-latest.ts';

catchFaults();

/** What the sample on the page says: frequent, and shown by Microsoft as a bare number. */
const sample = { code: 'AADSTS53003', message: '', details: {} } as const;

const show = showLatest(
  async () => {
    const [reader, settings, seesPrivateWindows] = await Promise.all([
      currentReader(),
      currentSettings(),
      browser.extension.isAllowedIncognitoAccess(),
    ]);
    const [localizer, explanation] = await Promise.all([
      loadLocalizer(reader.language, readAsset),
      explain(sample, reader, readAsset),
    ]);
    return { settings, explanation, seesPrivateWindows, localizer };
  },
  (shown) => {
    dressPage(shown.localizer, shown.settings.theme, shown.localizer.t('welcome-title'));
    render(<Welcome {...shown} save={(change) => void saveSettings(change)} />, document.body);
  },
);

onSettingsChanged(['language', 'role', 'theme'], () => void show());
await show();
