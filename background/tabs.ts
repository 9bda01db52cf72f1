import { browser } from 'wxt/browser';
import { moveToTab, withoutPrivate } from '../incidents/settle.ts';
import { openersItem } from '../platform/incidents.ts';
import { refreshBadge } from './badge.ts';
import { changeIncidents } from './keeper.ts';
import { privateWindows } from './record.ts';

/** What becomes of a tab's failures when tabs navigate, open login popups and close. */
export function listenToTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void refreshBadge(tabId);
  });
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined && openerTabId !== undefined) void rememberOpener(id, openerTabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void leaveToOpener(tabId));
  browser.windows.onRemoved.addListener(() => void forgetPrivate());
}

const rememberOpener = (tabId: number, opener: number) => changeOpeners((openers) => ({ ...openers, [tabId]: opener }));

async function leaveToOpener(tabId: number): Promise<void> {
  const opener = (await openersItem.getValue())[tabId];
  if (opener === undefined) return;
  await changeIncidents((incidents) => moveToTab(incidents, tabId, opener));
  await refreshBadge(opener);
  await changeOpeners(({ [tabId]: _, ...others }) => others);
}

async function forgetPrivate(): Promise<void> {
  if ((await privateWindows()).length === 0) await changeIncidents(withoutPrivate);
}

type Openers = Record<number, number>;
let chain: Promise<unknown> = Promise.resolve();

function changeOpeners(update: (openers: Openers) => Openers): Promise<unknown> {
  chain = chain.then(async () => openersItem.setValue(update(await openersItem.getValue()))).catch(() => undefined);
  return chain;
}
