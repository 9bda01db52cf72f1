import { keepInHistory } from '../incidents/history.ts';
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
    const kept = validIncidents(await historyItem.getValue());
    if (historyDays > 0) {
      const next = keepInHistory(kept, await incidentsItem.getValue(), historyDays, Date.now());
      await writeIncidents(historyItem.setValue, next);
    } else if (kept.length > 0) await historyItem.removeValue({ removeMeta: true });
  }).catch(() => undefined); // Where storage takes nothing, the session still knows.

/**
 * Deletes what the reader wants gone.
 * @param ids of incidents, or all of them
 */
export const deleteFromHistory = (ids: string[] | 'all'): Promise<void> =>
  inTurn(async () => {
    const kept = validIncidents(await historyItem.getValue());
    if (kept.length === 0) return;
    await historyItem.setValue(ids === 'all' ? [] : kept.filter(({ id }) => !ids.includes(id)));
  });
