import { browser, type Browser } from 'wxt/browser';
import { moveToTab } from '../incidents/settle.ts';
import { openersItem } from '../platform/incidents.ts';
import { refreshBadge } from './badge.ts';
import { changeIncidents } from './keeper.ts';

/**
 * Many apps sign people in through a small window that closes by itself, with its error. What failed there belongs to
 * the tab that opened it.
 */
export function listenToLoginPopups(): void {
  browser.tabs.onCreated.addListener((tab) => void oneByOne(() => rememberOpener(tab)));
  browser.tabs.onRemoved.addListener((tabId) => void oneByOne(() => leaveToOpener(tabId)));
}

async function rememberOpener(tab: Browser.tabs.Tab): Promise<void> {
  if (tab.id === undefined || (await browser.windows.get(tab.windowId)).type !== 'popup') return;
  const opener = tab.openerTabId ?? (await tabInUse(tab.incognito));
  if (opener !== undefined)
    await openersItem.setValue({ ...(await openersItem.getValue()), [tab.id]: opener });
}

/** Firefox does not say who opened a popup window: the tab somebody used last did. */
async function tabInUse(incognito: boolean): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ active: true, windowType: 'normal' });
  return tabs
    .filter((tab) => tab.incognito === incognito)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

async function leaveToOpener(tabId: number): Promise<void> {
  const { [tabId]: opener, ...others } = await openersItem.getValue();
  if (opener === undefined) return;
  await changeIncidents((incidents) => moveToTab(incidents, tabId, opener));
  await openersItem.setValue(others);
  await refreshBadge(opener);
}

/** A popup may close while it is still being remembered. */
let chain: Promise<void> = Promise.resolve();
function oneByOne(work: () => Promise<void>): Promise<void> {
  chain = chain.then(work).catch(() => undefined);
  return chain;
}
