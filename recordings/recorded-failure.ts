import type { Sighting } from '../detection/sighting.ts';
import type { IncidentSummary } from '../incidents/incident.ts';

/** One failed sign-in of a recording, in short: all that leaves the reader. Masked, bounded, without tokens. */
export type RecordedFailure = Pick<
  IncidentSummary,
  'id' | 'code' | 'otherCodes' | 'message' | 'details' | 'url' | 'attempts' | 'quiet' | 'settled'
> & {
  /** When it was last seen, in milliseconds since 1970; missing where the recording gives no time. */
  lastSeenAt?: number;
};

/** What one piece of a recording says. */
export interface RecordedEvent {
  sightings: Sighting[];
  /** A person was signed in here: what failed before is history. */
  signedIn: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** Reads one kind of recording, piece by piece. */
export interface RecordingFormat {
  /** @param bytes the next of the file, in UTF-8 */
  read(bytes: Uint8Array): RecordedEvent[];
  /** @returns what the last piece still held */
  end(): RecordedEvent[];
  /** Whether the file is damaged or cut off. Final after `end()`. */
  readonly damaged: boolean;
}

/** A recording is one tab. */
export const recordedTab = { tabId: 0, frameId: 0 };
