import { interruptCodes, transientCodes } from 'virtual:severities';
import type { Code } from '../detection/sighting.ts';
import type { IncidentSummary } from '../incidents/incident.ts';
import type { Severity } from './schema.ts';

const interrupts = new Set(interruptCodes);
const transients = new Set(transientCodes);

/** @returns how bad a code is, without reading any text; an unknown one stopped a sign-in until someone knows better */
export const severityOf = (code: Code): Severity =>
  interrupts.has(code) ? 'interrupt' : transients.has(code) ? 'transient' : 'blocked';

/**
 * @param incident in short
 * @returns whether anybody should be told: nothing quiet, settled or ordinary ever alarms
 */
export const isAlarm = ({
  code,
  quiet,
  settled,
}: Pick<IncidentSummary, 'code' | 'quiet' | 'settled'>): boolean =>
  !quiet && !settled && severityOf(code) !== 'interrupt';
