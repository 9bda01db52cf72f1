import { browser } from 'wxt/browser';
import { moveToTab, withoutPrivate } from '../incidents/settle.ts';
import { askedItem, forgottenItem, incidentsItem } from '../platform/incidents.ts';
import { refreshBadge } from './badge.ts';
import { changeForgotten, changeIncidents } from './keeper.ts';
import { isAnyPrivate } from './record.ts';
import { untilDone } from './until-done.ts';

/**
 * Follows a tab that gets another number, and forgets what private windows saw when the last of them closes: also when the
 * background died just then, as soon as it wakes.
 */
export function listenToTabs(): void {
  // Chromium gives a tab that it unloads to save memory another number.
  browser.tabs.onReplaced.addListener((tabId, oldTabId) => {
    void untilDone(() => moveTo(tabId, oldTabId));
  });
  browser.windows.onRemoved.addListener(() => void untilDone(forgetPrivate));
  void untilDone(forgetPrivate);
}

async function moveTo(tabId: number, oldTabId: number): Promise<void> {
  await changeIncidents((incidents) => moveToTab(incidents, oldTabId, tabId));
  await refreshBadge(tabId);
}

async function forgetPrivate(): Promise<void> {
  const [incidents, forgotten, asked] = await Promise.all([
    incidentsItem.getValue(),
    forgottenItem.getValue(),
    askedItem.getValue(),
  ]);
  const isPrivate = ({ incognito }: { incognito: boolean }) => incognito;
  if (![...incidents, ...forgotten, ...(asked ? [asked] : [])].some(isPrivate) || (await isAnyPrivate()))
    return;
  await changeIncidents(withoutPrivate);
  await changeForgotten(withoutPrivate);
  if (asked?.incognito) await askedItem.setValue(null);
}
