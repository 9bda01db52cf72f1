import type { Exchange, Reply } from './exchange.ts';

/** What a perfect extension finds. */
export interface Expected {
  /** Codes an alarm is raised for, the one to explain first; empty where nothing may alarm. */
  codes: string[];
  /** Codes kept for developers only. */
  quietCodes?: string[];
  badge: string;
  mark: 'text' | 'inline-error' | 'none';
  /** At least these: page-text, page-config, header, redirect, response, form. */
  surfaces: string[];
  correlationId?: string;
  requestId?: string;
  timestamp?: string;
  oauthError?: string;
}

/** Where nothing fails, or nothing of it is Signpost's to tell. */
export const nothing: Expected = { codes: [], badge: '', mark: 'none', surfaces: [] };

/** What a person does on the page. */
export type Action =
  | { click: string }
  | { type: [selector: string, text: string] }
  | { waitFor: string }
  | { waitForUrl: string };

/** One way a sign-in goes, or fails. */
export interface Scenario {
  name: string;
  title: string;
  /** One sentence. */
  story: string;
  /** The address to open. */
  start: string;
  actions?: Action[];
  /** What tells that the last page stands. */
  settled: { selector: string } | { url: string };
  expected: Expected;
  /** Where Firefox sees something else. */
  firefox?: Partial<Expected>;
  /** What the hosts answer in this scenario, by host and path. Requests carry the scenario's name as `state`. */
  replies: Record<string, (exchange: Exchange) => Reply>;
}
