import { batch } from '@preact/signals';
import { render } from 'preact';
import { explain } from '../../catalog/explain.ts';
import { createPopupModel, type PopupModel } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { loadLocalizer } from '../../locales/localizer.ts';
import { dressPage } from '../../platform/dress-page.ts';
import { catchFaults } from '../../platform/faults.ts';
import { takeHeadStart } from '../../platform/head-start.ts';
import { askedItem, incidentsItem } from '../../platform/incidents.ts';
import { readPolicy } from '../../platform/policy.ts';
import { readAsset } from '../../platform/read-asset.ts';
import { currentReader, readerOf } from '../../platform/reader.ts';
import { currentSettings, onSettingsChanged } from '../../platform/settings.ts';
import { showLatest } from '../../platform/show-latest.ts';
import { validIncidents } from '../../platform/stored-incidents.ts';
import { missingSignInHosts } from '../../platform/watched-sites.ts';
import { actionsOn } from './actions.ts';
import { activeTab } from './active-tab.ts';
import { findCodes } from './find-codes.ts';
import { lookAtTab } from './look-at-tab.ts';
import { offeredLanguage } from './offered-language.ts';
import { painted } from './painted.ts';

catchFaults();

const headStart = takeHeadStart();
const tab = activeTab(headStart);
const opening = open();

/** At once, wherever it was chosen: here or in the options. */
const followReader = showLatest(
  async () => {
    const [{ language }, settings, opened] = await Promise.all([currentReader(), currentSettings(), opening]);
    return { localizer: await loadLocalizer(language, readAsset), settings, opened };
  },
  ({ localizer, settings: { language, theme }, opened }) => {
    batch(() => {
      opened.localizer.value = localizer;
      opened.language.value = language;
      opened.offer.value = undefined;
    });
    dressPage(localizer, theme, localizer.t('extension-name'));
  },
);

// Before anything is awaited: what changes meanwhile must not be missed.
incidentsItem.watch((stored) => void opening.then(({ incidents }) => (incidents.value = stored)));
onSettingsChanged(['language', 'theme'], () => void followReader());
askedItem.watch((question) => question && void opening.then(showAsked));

const model = await opening;
if ((await headStart.session)['asked']) await showAsked(model);
// One picture, with the answer in it: nothing jumps, and it is there sooner than behind a first without it.
await model.answered();
render(<Popup model={model} now={Date.now()} actions={actionsOn(await tab)} />, document.body);
if (model.subject.value) await painted();

model.missingHosts.value = await missingSignInHosts();
const { id: tabId, url } = await tab;
if (tabId !== undefined) {
  const { language } = model.localizer.value;
  if (model.language.value === 'auto') model.offer.value = await offeredLanguage(tabId, language);
  model.look.value = await lookAtTab(tabId, url);
}

async function open(): Promise<PopupModel> {
  const [settings, { policy }, { incidents }, openedOn] = await Promise.all([
    currentSettings(headStart),
    readPolicy(headStart.managed),
    headStart.session,
    tab,
  ]);
  const { language, role } = readerOf(settings);
  const localizer = await loadLocalizer(language, readAsset);
  dressPage(localizer, settings.theme, localizer.t('extension-name'));
  return createPopupModel({
    localizer,
    language: settings.language,
    role,
    tab: openedOn,
    incidents: validIncidents(incidents),
    policy,
    hasHistory: settings.historyDays > 0,
    speakEnglish: () => loadLocalizer('en', readAsset),
    explain: (seen, reader) => explain(seen, reader, readAsset),
    find: findCodes,
  });
}

/** What the reader selected and asked about from the context menu: shown once. */
async function showAsked({ show }: PopupModel): Promise<void> {
  const [question, { incognito }] = await Promise.all([askedItem.getValue(), tab]);
  if (question?.incognito !== incognito) return;
  await askedItem.setValue(null);
  show(question.findings);
}
