import { browser } from 'wxt/browser';
import { moveToTab, withoutPrivate } from '../incidents/settle.ts';
import { forgottenItem } from '../platform/incidents.ts';
import { refreshBadge } from './badge.ts';
import { changeIncidents } from './keeper.ts';
import { isAnyPrivate } from './record.ts';

/** Keeps the badge through a tab's life, and forgets what private windows saw when the last of them closes. */
export function listenToTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void refreshBadge(tabId);
  });
  // Chromium gives a tab that it unloads to save memory another number.
  browser.tabs.onReplaced.addListener((tabId, oldTabId) => void moveTo(tabId, oldTabId));
  browser.windows.onRemoved.addListener(() => void forgetPrivate());
}

async function moveTo(tabId: number, oldTabId: number): Promise<void> {
  await changeIncidents((incidents) => moveToTab(incidents, oldTabId, tabId));
  await refreshBadge(tabId);
}

async function forgetPrivate(): Promise<void> {
  if (await isAnyPrivate()) return;
  await changeIncidents(async (incidents) => {
    const forgotten = await forgottenItem.getValue();
    const others = withoutPrivate(forgotten);
    if (others !== forgotten) await forgottenItem.setValue(others);
    return withoutPrivate(incidents);
  });
}
