import { useRef } from 'preact/hooks';
import type { IncidentSummary } from '../../incidents/incident.ts';

/**
 * @param listed the failures of the tab
 * @returns the latest one that joined since the popup opened, if any: for those who hear the popup
 */
export function useNews(listed: IncidentSummary[]): IncidentSummary | undefined {
  const known = useRef(new Set(listed.map(({ id }) => id)));
  return listed.find(({ id }) => !known.current.has(id));
}
