import { render } from 'preact';
import { loadCatalogue } from '../../catalog/assets.ts';
import { explain } from '../../catalog/explain.ts';
import { search } from '../../catalog/search/search.ts';
import { Catalogue } from '../../components/catalogue/catalogue.tsx';
import { codeInAddress } from '../../components/catalogue/filters.ts';
import { createCatalogueModel } from '../../components/catalogue/model.ts';
import { createRecordingModel } from '../../components/recording/model.ts';
import { RecordingSection } from '../../components/recording/recording-section.tsx';
import { loadLocalizer } from '../../locales/localizer.ts';
import { dressPage } from '../../platform/dress-page.ts';
import { catchFaults } from '../../platform/faults.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { currentSettings, onSettingsChanged, saveSettings } from '../../platform/settings.ts';
import { readRecording } from './read-recording.ts';

catchFaults();

const mostFound = 200;

// Before anything is read: a choice made meanwhile must not be missed.
onSettingsChanged(['language', 'theme'], () => location.reload());

const [{ language, role }, { theme }] = await Promise.all([currentReader(), currentSettings()]);
const [localizer, { index, entries }] = await Promise.all([
  loadLocalizer(language, readAsset),
  loadCatalogue(language, readAsset),
]);
dressPage(localizer, theme, localizer.t('catalogue-title'));

const model = createCatalogueModel({
  question: new URLSearchParams(location.search).get('q') ?? '',
  localizer,
  role,
  entries,
  titles: index.titles,
  code: codeInAddress(location.hash),
  find: (question) => search(question, index, mostFound),
  explain: (seen, reader) => explain(seen, reader, readAsset),
  speakEnglish: () => loadLocalizer('en', readAsset),
});
const recording = createRecordingModel(readRecording);
addEventListener('hashchange', () => {
  model.chosen.value = undefined;
  model.code.value = codeInAddress(location.hash);
});
// What is shown then isn't what the address names.
model.chosen.subscribe((chosen) => {
  if (chosen) history.replaceState(null, '', location.pathname);
});
render(
  <Catalogue
    model={model}
    onRole={(chosen) => void saveSettings({ role: chosen })}
    copy={(text) => navigator.clipboard.writeText(text)}
  >
    <RecordingSection
      model={recording}
      localizer={localizer}
      titles={index.titles}
      role={model.role}
      onChoose={model.choose}
    />
  </Catalogue>,
  document.body,
);
