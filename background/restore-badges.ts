import { browser } from 'wxt/browser';
import type { Incident } from '../incidents/incident.ts';
import { noteFault } from '../platform/faults.ts';
import { incidentsItem } from '../platform/incidents.ts';
import { alarmsIn, refreshAllBadges, refreshBadge } from './badge.ts';

/**
 * A navigation that commits wipes a tab's badge, in both browsers: puts it back, whatever site the tab goes to. Only while
 * there is one: else every navigation of every tab would wake the background, and slow down the page that loads. (Firefox
 * wakes it all the same, and is asked nothing then.)
 */
export function restoreBadges(): void {
  const { onUpdated } = browser.tabs;
  const restore = (tabId: number, { status }: { status?: string }) => {
    if (!status) return;
    void refreshBadge(tabId, status === 'loading');
    if (status === 'complete') followStored();
  };
  const follow = (incidents: readonly Incident[]) => {
    const isNeeded = alarmsIn(incidents).length > 0;
    if (isNeeded === onUpdated.hasListener(restore)) return;
    if (!isNeeded) return onUpdated.removeListener(restore);
    onUpdated.addListener(restore);
    // What tabs did until now went unheard.
    void refreshAllBadges().catch(noteFault);
  };
  const followStored = () => void incidentsItem.getValue().then(follow).catch(noteFault);
  // Before anything is read: such a navigation may be what woke the background.
  onUpdated.addListener(restore);
  incidentsItem.watch(follow);
  followStored();
}
