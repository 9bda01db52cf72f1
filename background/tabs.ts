import { browser } from 'wxt/browser';
import { withoutPrivate } from '../incidents/settle.ts';
import { refreshBadge } from './badge.ts';
import { changeIncidents } from './keeper.ts';
import { isAnyPrivate } from './record.ts';

/** Keeps the badge through navigations, and forgets what private windows saw when the last of them closes. */
export function listenToTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void refreshBadge(tabId);
  });
  browser.windows.onRemoved.addListener(() => void forgetPrivate());
}

async function forgetPrivate(): Promise<void> {
  if (await isAnyPrivate()) return;
  await changeIncidents((incidents) =>
    incidents.some(({ incognito }) => incognito) ? withoutPrivate(incidents) : incidents,
  );
}
