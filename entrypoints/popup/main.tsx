import { batch } from '@preact/signals';
import { render } from 'preact';
import { explain } from '../../catalog/explain.ts';
import { createPopupModel, type PopupModel } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { loadLocalizer, type Localizer } from '../../locales/localizer.ts';
import { askedItem, incidentsItem } from '../../platform/incidents.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { languageItem, roleItem, validLanguage } from '../../platform/settings.ts';
import { activeTab } from './active-tab.ts';
import { findCodes } from './find-codes.ts';
import { offeredLanguage } from './offered-language.ts';
import { scanTab } from './scan-tab.ts';

const [{ language, role }, setting, incidents, tab] = await Promise.all([
  currentReader(),
  languageItem.getValue(),
  incidentsItem.getValue(),
  activeTab(),
]);
const localizer = await loadLocalizer(language, readAsset);
speak(localizer);
const model = createPopupModel({
  localizer,
  language: validLanguage(setting),
  role,
  tab,
  incidents,
  explain: (seen, reader) => explain(seen, reader, readAsset),
  find: findCodes,
});
incidentsItem.watch((stored) => (model.incidents.value = stored));
languageItem.watch(() => void followLanguage(model));
askedItem.watch((asked) => asked && void showAsked(model));
await showAsked(model);
render(
  <Popup
    model={model}
    now={Date.now()}
    onRole={(chosen) => void roleItem.setValue(chosen)}
    onLanguage={(chosen) => void languageItem.setValue(chosen)}
    copy={(text) => navigator.clipboard.writeText(text)}
  />,
  document.body,
);

if (tab.id !== undefined && model.language.value === 'auto')
  model.offer.value = await offeredLanguage(tab.id, language);
if (model.subject.value === undefined && tab.id !== undefined) model.onPage.value = await scanTab(tab.id);

/** At once, wherever it was chosen: here or in the options. */
async function followLanguage({ localizer: spoken, language: chosen, offer }: PopupModel): Promise<void> {
  const reader = await currentReader();
  const next = await loadLocalizer(reader.language, readAsset);
  const stored = validLanguage(await languageItem.getValue());
  batch(() => {
    spoken.value = next;
    chosen.value = stored;
    offer.value = undefined;
  });
  speak(next);
}

function speak({ language: lang, direction, t }: Localizer): void {
  Object.assign(document.documentElement, { lang, dir: direction });
  document.title = t('extension-name');
}

/** What the reader selected and asked about from the context menu: shown once. */
async function showAsked({ show }: PopupModel): Promise<void> {
  const asked = await askedItem.getValue();
  if (!asked) return;
  await askedItem.setValue(null);
  show(asked.findings);
}
