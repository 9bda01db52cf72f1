import { render } from 'preact';
import { browser } from 'wxt/browser';
import { explain } from '../../catalog/explain.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { loadLocalizer } from '../../locales/localizer.ts';
import { dressPage } from '../../platform/dress-page.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { currentSettings, onSettingsChanged, saveSettings } from '../../platform/settings.ts';

/** What the sample on the page says: frequent, and shown by Microsoft as a bare number. */
const sample = { code: 'AADSTS53003', message: '', details: {} } as const;

async function show(): Promise<void> {
  const [reader, settings, seesPrivateWindows] = await Promise.all([
    currentReader(),
    currentSettings(),
    browser.extension.isAllowedIncognitoAccess(),
  ]);
  const [localizer, explanation] = await Promise.all([
    loadLocalizer(reader.language, readAsset),
    explain(sample, reader, readAsset),
  ]);
  dressPage(localizer, settings.theme, localizer.t('welcome-title'));
  const save = (change: Parameters<typeof saveSettings>[0]) => void saveSettings(change);
  render(<Welcome {...{ settings, explanation, seesPrivateWindows, localizer, save }} />, document.body);
}

onSettingsChanged(['language', 'role', 'theme'], () => void show());
await show();
