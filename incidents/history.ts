import type { Incident } from './incident.ts';

const day = 86_400_000;
/** About 2 kB each: well under what browsers give an extension. */
export const mostKept = 1_000;

/**
 * @param kept failures of earlier days, oldest first; not changed
 * @param current those of this browser session
 * @param days how long to keep them
 * @param now milliseconds since 1970
 * @returns what to keep: each failure once, none of a private window, none that is too old
 */
export function keepInHistory(
  kept: readonly Incident[],
  current: readonly Incident[],
  days: number,
  now: number,
): Incident[] {
  const byId = new Map(kept.map((incident) => [incident.id, incident]));
  for (const incident of current) if (!incident.incognito) byId.set(incident.id, incident);
  return [...byId.values()]
    .filter((incident) => lastSeenAt(incident) > now - days * day)
    .sort((a, b) => lastSeenAt(a) - lastSeenAt(b))
    .slice(-mostKept);
}

const lastSeenAt = ({ sightings }: Incident): number => Math.max(...sightings.map(({ seenAt }) => seenAt));
