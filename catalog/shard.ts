import type { Code } from '../detection/sighting.ts';
import type { Language } from '../locales/languages.ts';
import type { CodeFacts, Depth, Kind, KindSteps, LikelyKinds, Links, Role } from './schema.ts';

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

/** An entry in the package: sources and steps by their places in the shard's tables. */
export interface PackedEntry extends Omit<CodeEntry, 'sources' | 'steps'> {
  sources: number[];
  steps: Record<Role, number[]>;
}

/** facts/<n>.json: what no language changes about a slice of the codes. */
export interface FactsShard extends LinkedSteps {
  codes: Record<string, PackedEntry>;
  sources: CodeEntry['sources'];
  stepKeys: string[];
  /** The service's wordings of the codes in this slice, also of those without an entry. */
  wordings: Record<string, string[]>;
}

/** A shard with its tables looked up. */
export interface Facts extends LinkedSteps {
  codes: Record<string, CodeEntry>;
  wordings: FactsShard['wordings'];
}

/**
 * Where things stand in the package: the sort key of each file's first code, and how many files the steps of a role have.
 * Texts are Fluent: texts/<language>/codes-<n>.ftl, and steps-<role>-<n>.ftl, which also say what links are called.
 */
export interface ShardIndex {
  facts: string[];
  texts: Record<Language, { codes: string[]; steps: Record<Role, number> }>;
}

/** texts/<language>/oauth-errors.json: by error. */
export type OAuthErrorTexts = Record<string, SourceText & { standard: string }>;

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
