import type { Incident } from '../incidents/incident.ts';
import { incidentsItem } from '../platform/incidents.ts';

/**
 * The one writer of the incidents. Listeners fire while others are still writing, so every change waits for the one
 * before it, and is computed from what storage holds: nothing is kept in memory, because the background may die
 * between any two lines.
 */
let chain: Promise<unknown> = Promise.resolve();

/**
 * @param update computes the new incidents; returning the same array writes nothing
 * @returns the incidents as they are stored then
 * @throws what storage throws; the next change is not held up by it
 */
export function changeIncidents(update: (incidents: Incident[]) => Incident[]): Promise<Incident[]> {
  const change = chain.then(async () => {
    const before = await incidentsItem.getValue();
    const after = update(before);
    return after === before ? after : write(after);
  });
  chain = change.catch(() => undefined);
  return change;
}

/** Where storage is full, the older half makes room: the latest failure matters most. */
async function write(incidents: Incident[]): Promise<Incident[]> {
  try {
    await incidentsItem.setValue(incidents);
    return incidents;
  } catch (error) {
    if (!/quota/i.test(String(error)) || incidents.length < 2) throw error;
    return write(incidents.slice(Math.ceil(incidents.length / 2)));
  }
}
