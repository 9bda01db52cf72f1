import { browser } from 'wxt/browser';
import type { Sighting } from '../detection/sighting.ts';
import { addSighting } from '../incidents/merge.ts';
import { refreshBadge } from './badge.ts';
import { changeIncidents } from './keeper.ts';

/**
 * Writes sightings, then brings the badge up to date.
 * @param sightings of one tab
 * @returns when they are written
 */
export async function record(sightings: Sighting[]): Promise<void> {
  const tabId = sightings[0]?.tabId;
  if (tabId === undefined) return;
  const incognito = await isPrivate(tabId);
  await changeIncidents((incidents) =>
    sightings.reduce((kept, sighting) => addSighting(kept, sighting, incognito), incidents),
  );
  await refreshBadge(tabId);
}

/** A tab that closed too quickly to be asked counts as private while a private window is open. */
async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return (await privateWindows()).length > 0;
  }
}

export const privateWindows = async () =>
  (await browser.windows.getAll()).filter((window) => window.incognito);
