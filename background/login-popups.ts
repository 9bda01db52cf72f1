import { browser, type Browser } from 'wxt/browser';
import { moveToTab } from '../incidents/settle.ts';
import { noteFault } from '../platform/faults.ts';
import { openersItem } from '../platform/incidents.ts';
import { refreshBadge } from './badge.ts';
import { changeIncidents } from './keeper.ts';
import { oneByOne } from './one-by-one.ts';

/**
 * Many apps sign people in through a small window that closes by itself, with its error. What failed there belongs to
 * the tab that opened it. The window may live for a tenth of a second, and close before anything about it was written.
 */

const mostOpeners = 50;
const inTurn = oneByOne();

export function listenToLoginPopups(): void {
  browser.tabs.onCreated.addListener((tab) => void inTurn(() => rememberOpener(tab)).catch(noteFault));
  browser.tabs.onRemoved.addListener((tabId) => void leaveToOpener(tabId));
}

/**
 * Hands what is kept of a closed login popup to the tab that opened it; of any other tab, nothing.
 * @param tabId a tab that is gone
 */
export const leaveToOpener = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const opener = (await openersItem.getValue()).find(([popup]) => popup === tabId)?.[1];
    if (opener === undefined) return;
    await changeIncidents((incidents) => moveToTab(incidents, tabId, opener));
    await refreshBadge(opener);
  }).catch(noteFault); // What could not be moved stays where it is.

async function rememberOpener(tab: Browser.tabs.Tab): Promise<void> {
  const [isPopup, opener] = await Promise.all([isInPopup(tab), tab.openerTabId ?? tabInUse(tab.incognito)]);
  if (!isPopup || tab.id === undefined || opener === undefined) return;
  await openersItem.setValue(
    [...(await openersItem.getValue()), [tab.id, opener] as const].slice(-mostOpeners),
  );
}

/** A window that is gone before it can be asked was one. */
const isInPopup = ({ windowId }: Browser.tabs.Tab): Promise<boolean> =>
  browser.windows.get(windowId).then(
    ({ type }) => type === 'popup',
    () => true,
  );

/** Firefox does not say who opened a popup window: the tab somebody used last did. */
async function tabInUse(incognito: boolean): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ active: true, windowType: 'normal' });
  return tabs
    .filter((tab) => tab.incognito === incognito)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}
