import { browser } from 'wxt/browser';
import type { Sighting } from '../detection/sighting.ts';
import { isForgotten } from '../incidents/forgotten.ts';
import { addSighting } from '../incidents/merge.ts';
import { settleTab } from '../incidents/settle.ts';
import { refreshBadge } from './badge.ts';
import { changeIncidents } from './keeper.ts';
import { leaveToOpener } from './login-popups.ts';
import { dropSteps } from './ordinary-steps.ts';

/**
 * Writes sightings, then brings the badge up to date. Every question to the browser takes a background that just woke a
 * millisecond or more: they are asked beside each other.
 * @param tabId the tab of all of them
 * @param sightings what was seen there, as soon as it is read
 * @param isPrivate whether that is a private tab, where the browser said so; else the tab is asked, if it is still there
 * @returns when they are written
 */
export async function record(
  tabId: number,
  sightings: Sighting[] | Promise<Sighting[]>,
  isPrivate?: boolean,
): Promise<void> {
  const read = Promise.all([sightings, isPrivate ?? isPrivateTab(tabId)]);
  await changeIncidents(async (incidents, forgotten) => {
    const [seen, incognito] = await read;
    // The last private window closed, and what it saw is gone: this came too late.
    if (incognito && seen.length > 0 && !(await isAnyPrivate())) return incidents;
    return seen
      .filter((sighting) => !isForgotten(forgotten, sighting))
      .reduce((kept, sighting) => addSighting(kept, sighting, incognito), incidents);
  });
  const seen = await sightings;
  if (seen.length === 0) return;
  // Asked again: the tab may have closed while this was written.
  if (!(await tab(tabId))) await leaveToOpener(tabId);
  // Pages that work tell of ordinary steps.
  else if (seen.some(({ quiet }) => !quiet)) await refreshBadge(tabId);
}

/**
 * A sign-in worked: what failed in the tab before is history.
 * @param at milliseconds since 1970
 */
export async function settle(tabId: number, at: number): Promise<void> {
  dropSteps(tabId);
  await changeIncidents((incidents) => settleTab(incidents, tabId, at));
  await refreshBadge(tabId);
}

const tab = (tabId: number) => browser.tabs.get(tabId).catch(() => undefined);

const isPrivateTab = async (tabId: number) => (await tab(tabId))?.incognito ?? isAnyPrivate();

/** @returns whether a private window is open; what a tab saw that closed too quickly to be asked is private then */
export const isAnyPrivate = async (): Promise<boolean> =>
  (await browser.windows.getAll()).some((window) => window.incognito);
