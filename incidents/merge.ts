import type { Sighting } from '../detection/sighting.ts';
import type { Incident } from './incident.ts';

/**
 * Which sightings of a tab are one failed sign-in: those that share a trace or request ID, those that share a correlation ID
 * while one sign-in lasts, and, where IDs are missing, the same code at nearly the same time.
 */

const oneSignIn = 10 * 60_000;
const sameMoment = 10_000;
const mostIncidents = 200;
const mostSightings = 30;

/**
 * @param incidents what is kept, oldest first; not changed
 * @param sighting what was just seen
 * @param incognito whether it was seen in a private window
 * @returns the incidents with the sighting in its place; the same array when this sighting was already kept
 */
export function addSighting(incidents: Incident[], sighting: Sighting, incognito: boolean): Incident[] {
  if (incidents.some((incident) => incident.sightings.some(({ id }) => id === sighting.id))) return incidents;
  const home = incidents.findLast(
    (incident) => incident.incognito === incognito && belongs(incident, sighting),
  );
  if (!home) {
    const fresh: Incident = { id: sighting.id, tabId: sighting.tabId, incognito, sightings: [sighting] };
    return withinBounds([...incidents, fresh]);
  }
  const grown = { ...home, sightings: boundSightings([...home.sightings, sighting]) };
  return [...incidents.filter((incident) => incident !== home), grown];
}

/** More failures than a person meets in one tab: a page that floods the list drives out its own, first what alarms nobody. */
const flood = 20;

/** The oldest makes way: that may be the one that comes last, because what was seen is said again until it is answered. */
function withinBounds(incidents: Incident[]): Incident[] {
  if (incidents.length <= mostIncidents) return incidents;
  const crowded = crowdedTab(incidents);
  if (crowded === undefined) return without(incidents, oldestOf(incidents));
  const crowd = incidents.filter(({ tabId }) => tabId === crowded);
  const isQuiet = ({ sightings }: Incident) => sightings.every(({ quiet }) => quiet !== undefined);
  return without(incidents, crowd.find(isQuiet) ?? crowd[0]);
}

/** @returns the tab with the most failures, where that is a flood */
function crowdedTab(incidents: Incident[]): number | undefined {
  const counts = new Map<number, number>();
  let crowded: number | undefined;
  for (const { tabId } of incidents) counts.set(tabId, (counts.get(tabId) ?? 0) + 1);
  let most = flood;
  for (const [tabId, count] of counts) if (count > most) [crowded, most] = [tabId, count];
  return crowded;
}

const without = (incidents: Incident[], leaving: Incident | undefined) =>
  incidents.filter((incident) => incident !== leaving);

const lastSeenAt = ({ sightings }: Incident): number =>
  sightings.reduce((latest, { seenAt }) => Math.max(latest, seenAt), -Infinity);

const oldestOf = (incidents: Incident[]): Incident =>
  incidents.reduce((oldest, next) => (lastSeenAt(next) < lastSeenAt(oldest) ? next : oldest));

/**
 * @param sightings of one failure, oldest first
 * @returns as many as are kept: the first and the latest say most; a page that repeats itself loses the middle
 */
export const boundSightings = (sightings: Sighting[]): Sighting[] =>
  sightings.length <= mostSightings
    ? sightings
    : [...sightings.slice(0, 5), ...sightings.slice(5 - mostSightings)];

/** IDs are only compared within a tab: a duplicated or restored tab shows the same IDs, and needs a mark of its own. */
const belongs = (incident: Incident, sighting: Sighting): boolean =>
  incident.tabId === sighting.tabId &&
  incident.settledAt === undefined &&
  incident.sightings.some((other) => sameFailure(other, sighting));

function sameFailure(a: Sighting, b: Sighting): boolean {
  const apart = Math.abs(a.seenAt - b.seenAt);
  const requestA = a.details.traceId ?? a.details.requestId;
  const requestB = b.details.traceId ?? b.details.requestId;
  if (requestA && requestA === requestB) return true;
  const { correlationId } = a.details;
  if (correlationId && correlationId === b.details.correlationId) return apart <= oneSignIn;
  if (conflict(requestA, requestB) || conflict(correlationId, b.details.correlationId)) return false;
  return a.code === b.code && apart <= sameMoment;
}

const conflict = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a !== b;
