import type { Code, Finding } from '../../detection/sighting.ts';
import type { Incident, IncidentSummary } from '../../incidents/incident.ts';
import { summarize } from '../../incidents/summarize.ts';
import type { SeenAt } from '../support/support-facts.ts';

/** What the popup explains: one code of one incident, or of one text the reader gave. */
export interface Subject {
  seen: SeenAt;
  /** Set for what a tab showed, not for what the reader typed. */
  incident?: IncidentSummary;
  otherCodes: Code[];
}

/** What the reader picked; without a pick, the latest incident of the tab is explained. */
export type Choice =
  | { from: 'incident'; id: string; code?: Code }
  | { from: 'text'; findings: [Finding, ...Finding[]]; code?: Code };

/** @returns the subject, or undefined when the incident is gone */
export function subjectOf(choice: Choice, incidents: Incident[]): Subject | undefined {
  if (choice.from === 'text') {
    const { findings, code = findings[0].code } = choice;
    const seen = findings.find((finding) => finding.code === code) ?? findings[0];
    const codes = new Set(findings.map((finding) => finding.code));
    codes.delete(seen.code);
    return { seen, otherCodes: [...codes] };
  }
  const incident = incidents.find(({ id }) => id === choice.id);
  if (!incident) return undefined;
  const summary = summarize(incident);
  const { code = summary.code } = choice;
  if (code === summary.code) return { seen: summary, incident: summary, otherCodes: summary.otherCodes };
  const sightings = incident.sightings.filter((sighting) => sighting.code === code);
  const seen = sightings.find(({ message }) => message !== '') ?? sightings[0];
  if (!seen) return undefined;
  const otherCodes = [summary.code, ...summary.otherCodes.filter((other) => other !== code)];
  return {
    seen: { ...seen, lastSeenAt: seen.seenAt, surfaces: [seen.surface] },
    incident: summary,
    otherCodes,
  };
}
