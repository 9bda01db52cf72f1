import type { Incident } from '../incidents/incident.ts';
import type { Forgotten } from '../incidents/forgotten.ts';
import { forgottenItem, incidentsItem } from '../platform/incidents.ts';
import { oneByOne } from './one-by-one.ts';
import { writeIncidents } from './write-incidents.ts';

const inTurn = oneByOne();

/**
 * The one writer of the incidents: every change is computed from what storage holds.
 * @param update computes the new incidents, also from what the reader took off the list; returning the same array writes
 *   nothing
 * @returns the incidents as they are stored then
 * @throws what storage throws; the next change is not held up by it
 */
export const changeIncidents = (
  update: (incidents: Incident[], forgotten: Forgotten[]) => Incident[] | Promise<Incident[]>,
): Promise<Incident[]> =>
  inTurn(async () => {
    const [before, forgotten] = await Promise.all([incidentsItem.getValue(), forgottenItem.getValue()]);
    const after = await update(before, forgotten);
    return after === before ? after : writeIncidents(incidentsItem.setValue, after);
  });

/**
 * The same for what the reader took off the list; not to be called amid a change of incidents, which it would wait for.
 * @throws what storage throws
 */
export const changeForgotten = (update: (forgotten: Forgotten[]) => Forgotten[]): Promise<void> =>
  inTurn(async () => {
    const before = await forgottenItem.getValue();
    const after = update(before);
    if (after !== before) await forgottenItem.setValue(after);
  });
