import { severityOf } from '../../catalog/severity.ts';
import type { IncidentSummary } from '../../incidents/incident.ts';

/** Nobody's failure: an app asked in the background, or the code is a normal step. */
export const isQuiet = ({ code, quiet }: Pick<IncidentSummary, 'code' | 'quiet'>): boolean =>
  quiet || severityOf(code) === 'interrupt';
