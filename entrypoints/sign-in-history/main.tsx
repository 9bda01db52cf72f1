import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { explain } from '../../catalog/explain.ts';
import { History } from '../../components/history/history.tsx';
import { createHistoryModel } from '../../components/history/model.ts';
import type { Incident } from '../../incidents/incident.ts';
import { loadLocalizer } from '../../locales/localizer.ts';
import { dressPage } from '../../platform/dress-page.ts';
import { catchFaults } from '../../platform/faults.ts';
import { historyItem } from '../../platform/history.ts';
import type { ToBackground } from '../../platform/messages.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader } from '../../platform/reader.ts';
import { currentSettings, onSettingsChanged } from '../../platform/settings.ts';
import { validIncidents } from '../../platform/stored-incidents.ts';
import { saveFile } from './save-file.ts';

catchFaults();

// Before anything is read: what changes meanwhile must not be missed.
onSettingsChanged(['language', 'theme'], () => location.reload());

const incidents = signal<Incident[]>([]);
historyItem.watch((stored) => (incidents.value = validIncidents(stored)));

const [reader, { theme }, stored] = await Promise.all([
  currentReader(),
  currentSettings(),
  historyItem.getValue(),
]);
incidents.value = validIncidents(stored);
const localizer = await loadLocalizer(reader.language, readAsset);
dressPage(localizer, theme, localizer.t('history-title'));
const model = createHistoryModel({
  localizer,
  reader,
  incidents,
  explain: (seen, to) => explain(seen, to, readAsset),
  speakEnglish: () => loadLocalizer('en', readAsset),
});
render(
  <History
    model={model}
    now={Date.now()}
    actions={{
      copy: (text) => navigator.clipboard.writeText(text),
      remove: (ids) =>
        void browser.runtime.sendMessage({ type: 'forget', ids, incognito: false } satisfies ToBackground),
      save: () => saveFile('signpost-history.json', JSON.stringify(model.kept.peek(), null, 2)),
    }}
  />,
  document.body,
);
