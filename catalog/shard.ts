import type { Code } from '../detection/sighting.ts';
import type { CodeFacts, Depth, Kind, KindSteps, LikelyKinds, Links } from './schema.ts';

/** A text in Fluent syntax with the language it is written in: English where it is not translated yet. */
export interface SourceText {
  language: string;
  ftl: string;
}

export interface CodeEntry extends Omit<CodeFacts, 'sources' | 'steps'> {
  kind: Kind;
  depth: Depth;
  steps: KindSteps[Kind];
  sources: { title: string; url?: string }[];
}

/** Where steps lead: links by key, and which step has which. */
export interface LinkedSteps {
  steps: Record<string, string>;
  links: Links;
}

/** facts/<n>.json: what no language changes about a slice of the codes. */
export interface FactsShard extends LinkedSteps {
  codes: Record<string, CodeEntry>;
  /** The service's wordings of the codes in this slice, also of those without an entry. */
  wordings: Record<string, string[]>;
}

/** texts/<language>/<n>.json: what that language has to say about the same codes, in Fluent syntax. */
export type TextsShard = Record<string, string>;

/** texts/<language>/oauth-errors.json: by error. */
export type OAuthErrorTexts = Record<string, SourceText & { standard: string }>;

/** texts/<language>/steps-<role>.json: the steps of one role and what their links are called, in Fluent syntax. */
export interface StepTexts {
  steps: Record<string, string>;
  links: Record<string, string>;
}

/** facts/unknown-codes.json: what can be said about a code that has no entry. */
export interface UnknownCodes extends LinkedSteps {
  kinds: KindSteps;
  words: LikelyKinds;
  /** The kind of most codes that look so: `AADSTS530##`. */
  prefixes: Record<string, Kind>;
}

/** Orders codes by family, then number: `AADB2C090118` < `AADSTS000050011`. */
export const sortKey = (code: Code): string =>
  code.replace(
    /^(AAD(?:STS|B2C))(\d+)$/,
    (_, family: string, digits: string) => family + digits.padStart(9, '0'),
  );
