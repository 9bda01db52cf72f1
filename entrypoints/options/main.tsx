import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type Settings } from '../../components/options/options.tsx';
import { loadLocalizer } from '../../locales/localizer.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { languageItem, observeResponsesItem, roleItem, validLanguage } from '../../platform/settings.ts';

async function show(): Promise<void> {
  const { language, role } = await currentReader();
  const settings = {
    language: validLanguage(await languageItem.getValue()),
    role,
    observeResponses: await observeResponsesItem.getValue(),
  };
  const localizer = await loadLocalizer(language, readAsset);
  Object.assign(document.documentElement, { lang: localizer.language, dir: localizer.direction });
  document.title = localizer.t('options-title');
  const { version } = browser.runtime.getManifest();
  render(<Options {...{ settings, version, localizer, save }} />, document.body);
}

async function save({ language, role, observeResponses }: Partial<Settings>): Promise<void> {
  if (role) await roleItem.setValue(role);
  if (observeResponses !== undefined) await observeResponsesItem.setValue(observeResponses);
  if (language) {
    await languageItem.setValue(language);
    await show();
  }
}

await show();
