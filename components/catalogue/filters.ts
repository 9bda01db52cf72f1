import type { Actor, Kind, Severity } from '../../catalog/schema.ts';
import type { CodeEntry } from '../../catalog/shard.ts';
import type { Code } from '../../detection/sighting.ts';

/** What a reader wants to see; what is not set lets everything through. */
export interface Filters {
  kind?: Kind;
  actor?: Actor;
  severity?: Severity;
}

type Facts = Pick<CodeEntry, 'kind' | 'actor' | 'severity'>;

/** @returns whether a code is what the reader wants to see */
export const fits = ({ kind, actor, severity }: Filters, facts: Facts): boolean =>
  (!kind || facts.kind === kind) &&
  (!actor || facts.actor.includes(actor)) &&
  (!severity || facts.severity === severity);

/**
 * @param hash of the page's address, with its "#"
 * @returns the code it names: `catalogue.html#AADSTS50011` can be bookmarked and shared
 */
export const codeInAddress = (hash: string): Code | undefined => {
  const code = hash.slice(1).toUpperCase();
  return /^AAD(?:STS\d{5,9}|B2C\d{5})$/.test(code) ? (code as Code) : undefined;
};
