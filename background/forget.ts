import { refreshBadge } from './badge.ts';
import { deleteFromHistory } from './history.ts';
import { changeIncidents } from './keeper.ts';

/**
 * Takes failures off the list because the reader wants them gone.
 * @param ids of incidents
 */
export async function forget(ids: string[]): Promise<void> {
  const unwanted = new Set(ids);
  const tabs = new Set<number>();
  await changeIncidents((incidents) => {
    const gone = incidents.filter(({ id }) => unwanted.has(id));
    for (const { tabId } of gone) tabs.add(tabId);
    return gone.length > 0 ? incidents.filter(({ id }) => !unwanted.has(id)) : incidents;
  });
  await Promise.all([deleteFromHistory(ids), ...[...tabs].map(refreshBadge)]);
}
