import type { Sighting } from '../detection/sighting.ts';
import type { Incident } from './incident.ts';
import { boundSightings } from './merge.ts';

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
  const seen = current.filter(({ incognito }) => !incognito);
  const keys = new Set(seen.flatMap(keysOf));
  const isSeen = (incident: Incident) => keysOf(incident).some((key) => keys.has(key));
  const earlier = kept.filter(isSeen);
  return [...kept.filter((incident) => !isSeen(incident)), ...seen.map((one) => withEarlier(one, earlier))]
    .filter((incident) => lastSeenAt(incident) > now - days * day)
    .sort((a, b) => lastSeenAt(a) - lastSeenAt(b))
    .slice(-mostKept);
}

/**
 * A page may outlive the browser's session, an update, or Signpost's being switched off, and says then what it said before:
 * one failure, first seen when it was.
 */
function withEarlier(incident: Incident, earlier: Incident[]): Incident {
  const keys = new Set(keysOf(incident));
  const since = firstSeenAt(incident);
  const before = earlier
    .filter((one) => keysOf(one).some((key) => keys.has(key)))
    .flatMap(({ sightings }) => sightings.filter(({ seenAt }) => seenAt < since));
  return before.length > 0
    ? { ...incident, sightings: boundSightings([...before, ...incident.sightings]) }
    : incident;
}

/** By which a failure is known again. Whoever tries again gets another request ID, but where there is none. */
const keysOf = ({ id, sightings }: Incident): string[] => [id, ...sightings.flatMap(requestOf)];
const requestOf = ({ code, details }: Sighting): string[] => {
  const request = details.traceId ?? details.requestId ?? details.correlationId;
  return request ? [`${code} ${request}`] : [];
};

const firstSeenAt = ({ sightings }: Incident): number => Math.min(...sightings.map(({ seenAt }) => seenAt));
const lastSeenAt = ({ sightings }: Incident): number => Math.max(...sightings.map(({ seenAt }) => seenAt));
