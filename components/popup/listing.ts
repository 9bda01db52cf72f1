import type { Role } from '../../catalog/schema.ts';
import { isAlarm } from '../../catalog/severity.ts';
import type { Incident, IncidentSummary } from '../../incidents/incident.ts';
import { summarize } from '../../incidents/summarize.ts';
import { isQuiet } from '../incidents/quiet.ts';

/** The tab the popup was opened on. */
export interface ActiveTab {
  id: number | undefined;
  incognito: boolean;
}

export interface Listing {
  here: IncidentSummary[];
  elsewhere: IncidentSummary[];
  /** How many quiet ones of this tab are left to developers. */
  hidden: number;
}

/**
 * @param incidents of the whole browser session
 * @param tab what a private window saw is shown only in private windows, and the other way round
 * @param role quiet incidents are listed for developers only
 * @returns what to list, the one to explain first in front
 */
export function listIncidents(incidents: Incident[], tab: ActiveTab, role: Role): Listing {
  const summaries = incidents.filter(({ incognito }) => incognito === tab.incognito).map(summarize);
  const isHere = ({ tabId }: IncidentSummary) => tabId === tab.id;
  const isListed = (summary: IncidentSummary) => role === 'developer' || !isQuiet(summary);
  const listed = summaries
    .filter(isListed)
    .sort((a, b) => Number(isAlarm(b)) - Number(isAlarm(a)) || b.lastSeenAt - a.lastSeenAt);
  return {
    here: listed.filter(isHere),
    elsewhere: listed.filter((summary) => !isHere(summary)),
    hidden: summaries.filter((summary) => isHere(summary) && !isListed(summary)).length,
  };
}
