import type { Incident } from '../incidents/incident.ts';
import { refreshBadge } from './badge.ts';
import { deleteFromHistory } from './history.ts';
import { changeIncidents } from './keeper.ts';

/**
 * Takes failures off the list and out of the history because the reader wants them gone.
 * @param ids of incidents, or all of them
 * @param incognito whether those of private windows are meant, or the others
 */
export async function forget(ids: string[] | 'all', incognito: boolean): Promise<void> {
  const isUnwanted = (incident: Incident) =>
    incident.incognito === incognito && (ids === 'all' || ids.includes(incident.id));
  const tabs = new Set<number>();
  await changeIncidents((incidents) => {
    const gone = incidents.filter(isUnwanted);
    for (const { tabId } of gone) tabs.add(tabId);
    return gone.length > 0 ? incidents.filter((incident) => !isUnwanted(incident)) : incidents;
  });
  // Afterwards: what the session still held would be kept anew.
  if (!incognito) await deleteFromHistory(ids);
  await Promise.all([...tabs].map(refreshBadge));
}
