import { browser } from 'wxt/browser';
import { explain, type Reader } from '../catalog/explain.ts';
import { plainText } from '../catalog/explanation.ts';
import type { Severity } from '../catalog/schema.ts';
import { isAlarm, severityOf } from '../catalog/severity.ts';
import type { Incident, IncidentSummary } from '../incidents/incident.ts';
import { summarize } from '../incidents/summarize.ts';
import { loadLocalizer } from '../locales/localizer.ts';
import { noteFault } from '../platform/faults.ts';
import { incidentsItem } from '../platform/incidents.ts';
import { likelyFilesItem } from '../platform/likely-files.ts';
import { readAsset } from '../platform/read-asset.ts';
import { currentReader } from '../platform/reader.ts';
import { oneByOne } from './one-by-one.ts';

/** White text reads on each of them (WCAG AA). */
const colours: Record<Severity, string> = { blocked: '#b3261e', transient: '#8a5300', interrupt: '#5f6368' };

/** After half an hour a failure nobody repeated is a thing to look up, not to be called back to. Milliseconds. */
const alarmLasts = 30 * 60_000;

/**
 * Shows on the toolbar button what is stored for a tab. Derived each time and never remembered: a navigation that
 * commits wipes a tab's badge in both browsers.
 * @param isLoading the tooltip, for which texts are read, can wait until the page has loaded: they need the same processors
 */
export const refreshBadge = (tabId: number, isLoading = false): Promise<void> =>
  inTurn(() => show(tabId, isLoading)).catch(noteFault);

type Alarm = IncidentSummary & { incognito: boolean };

/** @returns those that a badge counts */
export const alarmsIn = (incidents: readonly Incident[]): Alarm[] =>
  incidents
    .map((incident) => ({ ...summarize(incident), incognito: incident.incognito }))
    .filter((summary) => isAlarm(summary) && summary.lastSeenAt > Date.now() - alarmLasts);

/** Of two answers at once, the later must win. */
const inTurn = oneByOne();

async function show(tabId: number, isLoading: boolean): Promise<void> {
  const alarms = alarmsIn((await incidentsItem.getValue()).filter((incident) => incident.tabId === tabId));
  const latest = alarms.at(-1);
  await browser.action.setBadgeText({ tabId, text: latest ? String(alarms.length) : '' });
  if (latest) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours[severityOf(latest.code)] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  }
  if (isLoading) return;
  const title = latest ? await tooltip(latest) : browser.runtime.getManifest().name;
  await browser.action.setTitle({ tabId, title });
}

/** Asked at every step of a navigation, for the same failure. Nothing that a private window saw. */
let told = { key: '', title: '' };

async function tooltip(incident: Alarm): Promise<string> {
  const reader = await currentReader();
  const key = JSON.stringify([incident, reader]);
  if (key === told.key) return told.title;
  const title = await readTooltip(incident, reader);
  if (!incident.incognito) told = { key, title };
  return title;
}

async function readTooltip(incident: Alarm, reader: Reader): Promise<string> {
  const files = new Set<string>();
  const read = (path: string) => {
    files.add(path);
    return readAsset(path);
  };
  const { t } = await loadLocalizer(reader.language, read);
  const { title } = await explain(incident, reader, read);
  // What a private window saw is gone with it, even the place in the package where it is explained.
  if (!incident.incognito) await likelyFilesItem.setValue([...files]);
  return t('badge-title', { code: incident.code, title: plainText(title) });
}

/** Every tab something is stored for, after the language changed or the background came back. */
export async function refreshAllBadges(): Promise<void> {
  const tabs = new Set((await incidentsItem.getValue()).map(({ tabId }) => tabId));
  await Promise.all([...tabs].map((tabId) => refreshBadge(tabId)));
}
