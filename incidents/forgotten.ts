import type { Code, Sighting } from '../detection/sighting.ts';
import type { Incident } from './incident.ts';

/** A failure the reader took off the list. What a page saw of it before may still be on its way, and must not bring it back. */
export interface Forgotten {
  tabId: number;
  /** Of a private window: gone with the last of them. */
  incognito: boolean;
  codes: Code[];
  /** When the reader did so. Milliseconds since 1970. */
  at: number;
}

/** @param at milliseconds since 1970 */
export const asForgotten = ({ tabId, incognito, sightings }: Incident, at: number): Forgotten => ({
  tabId,
  incognito,
  codes: [...new Set(sightings.map(({ code }) => code))],
  at,
});

/** @returns whether this was seen before the reader took its failure off the list */
export const isForgotten = (forgotten: Forgotten[], { tabId, code, seenAt }: Sighting): boolean =>
  forgotten.some((gone) => gone.tabId === tabId && seenAt <= gone.at && gone.codes.includes(code));
