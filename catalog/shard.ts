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
  text: SourceText;
}

export interface StepLink {
  urls: Omit<Links[string], 'otherwise'>;
  label: SourceText;
  /** Where the addresses have a hole that can't be filled. */
  otherwise?: StepLink;
}

export interface StepEntry {
  text: SourceText;
  link?: StepLink;
}

/** A slice of the catalogue in one language that needs nothing beside it: its codes, and the steps they use. */
export interface Shard {
  codes: Record<string, CodeEntry>;
  steps: Record<string, StepEntry>;
  /** The service's wordings of the codes in this range, also of those without an entry. */
  wordings: Record<string, string[]>;
}

/** What can be said about a code that has no entry. */
export interface UnknownCodes {
  kinds: KindSteps;
  words: LikelyKinds;
  /** The kind of most codes that look so: `AADSTS530##`. */
  prefixes: Record<string, Kind>;
  steps: Record<string, StepEntry>;
}

/** Orders codes by family, then number: `AADB2C090118` < `AADSTS000050011`. */
export const sortKey = (code: Code): string =>
  code.replace(
    /^(AAD(?:STS|B2C))(\d+)$/,
    (_, family: string, digits: string) => family + digits.padStart(9, '0'),
  );
