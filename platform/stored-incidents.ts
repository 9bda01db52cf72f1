import * as v from 'valibot';
import { surfaces, quietReasons, type Code } from '../detection/sighting.ts';
import type { Forgotten } from '../incidents/forgotten.ts';
import type { Incident } from '../incidents/incident.ts';

/** What storage holds may be damaged, or from another version. */

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const time = v.pipe(v.number(), v.safeInteger());
const code = v.custom<Code>(
  (value) => typeof value === 'string' && /^AAD(?:STS\d{5,9}|B2C\d{5})$/.test(value),
);
const detail = v.exactOptional(text(200));

const sighting = v.object({
  id: text(100),
  code,
  message: text(1_000),
  details: v.object({
    correlationId: detail,
    traceId: detail,
    requestId: detail,
    timestamp: detail,
    oauthError: detail,
    suberror: detail,
  }),
  quiet: v.exactOptional(v.picklist(quietReasons)),
  surface: v.picklist(surfaces),
  url: v.pipe(text(500), v.url()),
  seenAt: time,
  tabId: time,
  frameId: time,
});

const incident = v.object({
  id: text(100),
  tabId: time,
  incognito: v.boolean(),
  sightings: v.pipe(v.array(sighting), v.minLength(1), v.maxLength(30)),
  settledAt: v.exactOptional(time),
});

const forgotten = v.object({ tabId: time, incognito: v.boolean(), codes: v.array(code), at: time });

/** The tab of a login popup, and the one that opened it. */
export type Opener = readonly [popup: number, opener: number];
const opener = v.strictTuple([time, time]);

const arrayOf =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (stored: unknown): T[] =>
    Array.isArray(stored) ? stored.filter((one): one is T => v.is(schema, one)) : [];

/**
 * @param stored anything
 * @returns the incidents in it; a damaged one costs only itself
 */
export const validIncidents: (stored: unknown) => Incident[] = arrayOf(incident);

/**
 * @param stored anything
 * @returns what the reader took off the list
 */
export const validForgotten: (stored: unknown) => Forgotten[] = arrayOf(forgotten);

/**
 * @param stored anything
 * @returns which tab opened which login popup
 */
export const validOpeners: (stored: unknown) => Opener[] = arrayOf(opener);
