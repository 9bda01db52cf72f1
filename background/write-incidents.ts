import type { Incident } from '../incidents/incident.ts';

/**
 * Writes incidents; where storage is full, the older half makes room: the latest failure matters most.
 * @param set writes them to their place
 * @returns what was written
 * @throws what storage throws for another reason, or for a single incident
 */
export async function writeIncidents(
  set: (incidents: Incident[]) => Promise<void>,
  incidents: Incident[],
): Promise<Incident[]> {
  try {
    await set(incidents);
    return incidents;
  } catch (error) {
    if (!/quota/i.test(String(error)) || incidents.length < 2) throw error;
    return writeIncidents(set, incidents.slice(Math.ceil(incidents.length / 2)));
  }
}
