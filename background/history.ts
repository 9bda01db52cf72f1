import type { Incident } from '../incidents/incident.ts';
import { keepInHistory } from '../incidents/history.ts';
import { noteFault } from '../platform/faults.ts';
import { historyItem } from '../platform/history.ts';
import { incidentsItem } from '../platform/incidents.ts';
import { currentSettings } from '../platform/settings.ts';
import { validIncidents } from '../platform/stored-incidents.ts';
import { oneByOne } from './one-by-one.ts';
import { writeIncidents } from './write-incidents.ts';

const inTurn = oneByOne();

/** Brings the history up to date with this session's failures and with how long the reader wants them kept. */
export const updateHistory = (): Promise<void> =>
  inTurn(async () => {
    const { historyDays } = await currentSettings();
    const stored = await historyItem.getValue();
    if (historyDays > 0) {
      const session = await incidentsItem.getValue();
      await write(keepInHistory(validIncidents(stored), session, historyDays, Date.now()));
    } else if (stored !== historyItem.fallback) await write([]);
  }).catch(noteFault); // Where storage takes nothing, the session still knows.

/**
 * Deletes what the reader wants gone.
 * @param ids of incidents, or all of them
 */
export const deleteFromHistory = (ids: string[] | 'all'): Promise<void> =>
  inTurn(async () => {
    const kept = validIncidents(await historyItem.getValue());
    await write(ids === 'all' ? [] : kept.filter(({ id }) => !ids.includes(id)));
  });

/** Nothing to keep leaves nothing behind, not even an empty list. */
const write = (incidents: Incident[]): Promise<unknown> =>
  incidents.length > 0
    ? writeIncidents(historyItem.setValue, incidents)
    : historyItem.removeValue({ removeMeta: true });
