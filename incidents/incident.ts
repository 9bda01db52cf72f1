import type { Code, Details, Sighting, Surface } from '../detection/sighting.ts';

/** The sightings of one failed sign-in, oldest first. Everything shown is derived from them. */
export interface Incident {
  id: string;
  tabId: number;
  /** Seen in a private window: shown only there, and gone with it. */
  incognito: boolean;
  sightings: Sighting[];
  /** When a later success on the tab made this history. Milliseconds since 1970. */
  settledAt?: number;
}

/** An incident in short: what views, badge and reports need. */
export interface IncidentSummary {
  id: string;
  tabId: number;
  /** The code to explain first. */
  code: Code;
  /** The other codes of the same failure: inner codes, earlier steps. */
  otherCodes: Code[];
  message: string;
  /** The union of what was seen beside the codes. */
  details: Details;
  surfaces: Surface[];
  /** Origin and path of the latest sighting. */
  url: string;
  /** Milliseconds since 1970. */
  firstSeenAt: number;
  lastSeenAt: number;
  /** How many requests of this sign-in failed with the code to explain: a retry is counted, not listed again. */
  attempts: number;
  /** True when every sighting was quiet: listed for developers, never an alarm. */
  quiet: boolean;
  settled: boolean;
}
