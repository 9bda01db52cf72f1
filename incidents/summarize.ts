import type { Details, Sighting } from '../detection/sighting.ts';
import type { Incident, IncidentSummary } from './incident.ts';

/**
 * @param incident with at least one sighting
 * @returns what to show of it
 */
export function summarize(incident: Incident): IncidentSummary {
  const { sightings } = incident;
  const loud = sightings.filter((sighting) => !sighting.quiet);
  const main = mainSighting(loud.length > 0 ? loud : sightings);
  const spoken = sightings.find((sighting) => sighting.code === main.code && sighting.message !== '');
  return {
    id: incident.id,
    tabId: incident.tabId,
    code: main.code,
    otherCodes: [...new Set(sightings.map(({ code }) => code))].filter((code) => code !== main.code),
    message: spoken?.message ?? '',
    details: unionOfDetails(main, sightings),
    surfaces: [...new Set(sightings.map(({ surface }) => surface))],
    url: main.url,
    firstSeenAt: Math.min(...sightings.map(({ seenAt }) => seenAt)),
    lastSeenAt: Math.max(...sightings.map(({ seenAt }) => seenAt)),
    attempts: countAttempts(main, sightings),
    quiet: loud.length === 0,
    settled: incident.settledAt !== undefined,
  };
}

/**
 * The latest answer decides. In it, a code that came with its sentence goes before one that is only a number, and of
 * two codes in one sentence the first, the wrapper, is the one people see.
 */
function mainSighting(sightings: Sighting[]): Sighting {
  const latest = sightings.at(-1)!;
  const answer = sightings.filter((sighting) => requestOf(sighting) === requestOf(latest));
  return answer.find(({ message }) => message !== '') ?? latest;
}

/** Every request gets an ID of its own; where none was seen, there was at least one. */
const countAttempts = (main: Sighting, sightings: Sighting[]): number => {
  const requests = sightings.filter(({ code }) => code === main.code).map(requestOf);
  return Math.max(1, new Set(requests.filter((id) => id !== undefined)).size);
};

const requestOf = ({ details }: Sighting) => details.traceId ?? details.requestId;

/** The main sighting's own details first; what it lacks comes from the others, same code before others. */
function unionOfDetails(main: Sighting, sightings: Sighting[]): Details {
  const sameCode = sightings.filter(({ code }) => code === main.code);
  return Object.assign({}, ...[...sightings, ...sameCode, main].map(({ details }) => details)) as Details;
}
