import { render } from 'preact';
import { explain } from '../../catalog/explain.ts';
import { createPopupModel, type PopupModel } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { loadLocalizer, type Localizer } from '../../locales/localizer.ts';
import { askedItem, incidentsItem } from '../../platform/incidents.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { roleItem } from '../../platform/settings.ts';
import { activeTab } from './active-tab.ts';
import { scanTab } from './scan-tab.ts';

const [{ language, role }, incidents, tab] = await Promise.all([
  currentReader(),
  incidentsItem.getValue(),
  activeTab(),
]);
const localizer = await loadLocalizer(language, readAsset);
speak(localizer);
const model = createPopupModel({
  localizer,
  role,
  tab,
  incidents,
  explain: (seen, reader) => explain(seen, reader, readAsset),
});
incidentsItem.watch((stored) => (model.incidents.value = stored));
askedItem.watch((asked) => asked && void showAsked(model));
await showAsked(model);
render(
  <Popup
    model={model}
    now={Date.now()}
    onRole={(chosen) => void roleItem.setValue(chosen)}
    copy={(text) => navigator.clipboard.writeText(text)}
  />,
  document.body,
);

if (model.subject.value === undefined && tab.id !== undefined) model.onPage.value = await scanTab(tab.id);

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
