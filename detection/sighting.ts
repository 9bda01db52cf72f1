/** Canonical spelling of a code people see, e.g. `AADSTS50011` or `AADB2C90118`. */
export type Code = `AADSTS${string}` | `AADB2C${string}`;

/** Where a code was seen. */
export const surfaces = [
  'page-text',
  'page-config',
  'header',
  'redirect',
  'response',
  'form',
  'selection',
  'typed',
] as const;
export type Surface = (typeof surfaces)[number];

/** Why a finding must not alarm anybody although its code is a real one. */
export const quietReasons = [
  /** An app asked in the background (`prompt=none`, hidden frame): nobody was waiting for an answer. */
  'silent-request',
  /** Device-code or multifactor polling: the answer means "not yet". */
  'polling',
  /** The number of an ordinary step, seen where healthy pages carry it too. */
  'ordinary-step',
  /** A page about codes, not a failed sign-in. */
  'documentation',
  /** The person chose it: cancelled, or asked to reset the password. */
  'chosen',
] as const;
export type QuietReason = (typeof quietReasons)[number];

/** What stands beside a code. IDs are lower-case GUIDs; the timestamp is as written. */
export interface Details {
  correlationId?: string;
  traceId?: string;
  requestId?: string;
  timestamp?: string;
  oauthError?: string;
  suberror?: string;
}

/** One code found in one text, with user names and IP addresses already masked. */
export interface Finding {
  code: Code;
  /** What the service says behind the code, at most 1,000 characters; empty where only a number was seen. */
  message: string;
  details: Details;
  quiet?: QuietReason;
}

/** One place where one code was seen: the unit that is kept. */
export interface Sighting extends Finding {
  /** Made from the ID of what it was read from: the same sighting again changes nothing. */
  id: string;
  surface: Surface;
  /** Origin and path only: queries and fragments carry flow state. */
  url: string;
  /** Milliseconds since 1970. */
  seenAt: number;
  tabId: number;
  frameId: number;
}
