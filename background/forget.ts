import { asForgotten } from '../incidents/forgotten.ts';
import type { Incident } from '../incidents/incident.ts';
import { forgottenItem } from '../platform/incidents.ts';
import { likelyFilesItem } from '../platform/likely-files.ts';
import { refreshBadge } from './badge.ts';
import { deleteFromHistory } from './history.ts';
import { changeIncidents } from './keeper.ts';

/** As many as there can be on the list. */
const mostForgotten = 200;

/**
 * Takes failures off the list and out of the history because the reader wants them gone.
 * @param ids of incidents, or all of them
 * @param incognito whether those of private windows are meant, or the others
 */
export async function forget(ids: string[] | 'all', incognito: boolean): Promise<void> {
  const isUnwanted = (incident: Incident) =>
    incident.incognito === incognito && (ids === 'all' || ids.includes(incident.id));
  const tabs = new Set<number>();
  await changeIncidents(async (incidents, forgotten) => {
    const gone = incidents.filter(isUnwanted);
    if (gone.length === 0) return incidents;
    for (const { tabId } of gone) tabs.add(tabId);
    const now = Date.now();
    const all = [...forgotten, ...gone.map((incident) => asForgotten(incident, now))];
    // Where storage is full, the failure goes all the same; at worst, what is on its way brings it back.
    await forgottenItem.setValue(all.slice(-mostForgotten)).catch(() => undefined);
    return incidents.filter((incident) => !isUnwanted(incident));
  });
  // Afterwards: what the session still held would be kept anew.
  if (!incognito) await Promise.all([deleteFromHistory(ids), likelyFilesItem.removeValue()]);
  await Promise.all([...tabs].map((tabId) => refreshBadge(tabId)));
}
