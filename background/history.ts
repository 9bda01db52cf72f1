import { keepInHistory } from '../incidents/history.ts';
import type { Incident } from '../incidents/incident.ts';
import { historyItem } from '../platform/history.ts';
import { incidentsItem } from '../platform/incidents.ts';
import { currentSettings } from '../platform/settings.ts';
import { validIncidents } from '../platform/stored-incidents.ts';

/** Brings the history up to date with this session's failures and with how long the reader wants them kept. */
export const updateHistory = (): Promise<void> =>
  oneByOne(async () => {
    const { historyDays } = await currentSettings();
    if (historyDays === 0) return historyItem.removeValue({ removeMeta: true });
    const [kept, current] = await Promise.all([historyItem.getValue(), incidentsItem.getValue()]);
    const next = keepInHistory(validIncidents(kept), current, historyDays, Date.now());
    await write(next);
  });

/**
 * Deletes what the reader wants gone.
 * @param ids of incidents, or all of them
 */
export const deleteFromHistory = (ids: string[] | 'all'): Promise<void> =>
  oneByOne(async () => {
    const kept = validIncidents(await historyItem.getValue());
    if (kept.length === 0) return;
    await historyItem.setValue(ids === 'all' ? [] : kept.filter(({ id }) => !ids.includes(id)));
  });

/** Where storage is full, the older half makes room: the latest failure matters most. */
async function write(incidents: Incident[]): Promise<void> {
  try {
    await historyItem.setValue(incidents);
  } catch {
    if (incidents.length > 1) await write(incidents.slice(Math.ceil(incidents.length / 2)));
  }
}

let chain: Promise<void> = Promise.resolve();
function oneByOne(work: () => Promise<void>): Promise<void> {
  chain = chain.then(work).catch(() => undefined);
  return chain;
}
