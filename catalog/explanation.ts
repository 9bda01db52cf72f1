import type { Code } from '../detection/sighting.ts';
import type { Text } from '../locales/text.ts';
import type { Actor, Depth, Kind, Retry, Role, Severity } from './schema.ts';

export { hideValues, plainText, type Part, type Text } from '../locales/text.ts';

export interface Step {
  key: string;
  text: Text;
  link?: { url: string; label: Text };
}

/** One OAuth `error` or `suberror` value, explained. */
export interface OAuthError {
  error: string;
  text: Text;
  /** The document that defines it. */
  standard: string;
}

/** Where the facts come from. */
export interface Source {
  title: string;
  url?: string;
}

/** A failure put into words for one language and one role. */
export interface Explanation {
  code: Code;
  /** Whether the catalogue has an entry for this code. */
  known: boolean;
  name?: string;
  kind?: Kind;
  /** Of a code without an entry: what it is probably about, judging by its message or its number. */
  likelyKind?: Kind;
  /** What the message names, by the names wordings give: claims of whoever made the request. */
  values: Record<string, string>;
  /** The name of Microsoft's own app whose ID the message names. */
  microsoftApp?: string;
  /** How much the sources say. */
  depth?: Depth;
  severity: Severity;
  role: Role;
  title: Text;
  meaning: Text;
  retry?: Retry;
  /** Who can end it, most likely first. */
  actor?: Actor[];
  steps: Step[];
  /** Likely causes, most frequent first; empty where the meaning says it all. */
  causes: Text[];
  /** How the mechanism behind the code works, for those who want to know. */
  background?: Text;
  oauthErrors: OAuthError[];
  /** Microsoft's own page for this number. */
  lookupUrl: string;
  sources: Source[];
  /** YYYY-MM-DD */
  reviewed?: string;
}
