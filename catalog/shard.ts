import type { Code } from '../detection/sighting.ts';
import type { Language } from '../locales/languages.ts';
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

/** What every entry has, and many have alike. */
export type UsualFields = Pick<CodeEntry, 'severity' | 'actor' | 'retry' | 'reviewed' | 'depth' | 'kind'> & {
  /** Places in the shard's table. */
  sources: number[];
};

/** An entry in the package: what is usual in its shard is left out, steps are a place in the shard's table. */
export interface PackedEntry extends Omit<CodeEntry, keyof UsualFields | 'steps'>, Partial<UsualFields> {
  steps: number;
}

/** facts/<n>.json: what no language changes about a slice of the codes. */
export interface FactsShard extends LinkedSteps {
  codes: Record<string, PackedEntry>;
  usual: UsualFields;
  stepsByRole: CodeEntry['steps'][];
  sources: CodeEntry['sources'];
  /** The service's wordings of the codes in this slice, also of those without an entry. */
  wordings: Record<string, string[]>;
}

/** A shard with its tables looked up. */
export interface Facts extends LinkedSteps {
  codes: Record<string, CodeEntry>;
  wordings: FactsShard['wordings'];
}

/**
 * Where things stand in the package: what each file begins with. Texts are Fluent: texts/<language>/codes-<n>.ftl, and
 * steps-<n>.ftl, which also say what links are called, and name a step by its place alone.
 */
export interface ShardIndex {
  /** Sort keys of codes. */
  facts: string[];
  /** Places of codes, and numbers of steps. */
  texts: Record<Language, { codes: string[]; steps: number[] }>;
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

/** Orders codes by number, those of Azure AD B2C behind the others: `0000050011` < `1000090118`. */
export const sortKey = (code: Code): string =>
  (code.startsWith('AADSTS') ? '0' : '1') + code.slice(6).padStart(9, '0');

/** Orders the texts of codes: those of a kind and depth, which say similar things in similar words, compress best side by side. */
export const textPlace = ({ kind, depth }: Pick<CodeEntry, 'kind' | 'depth'>, code: Code): string =>
  `${kind} ${depth} ${sortKey(code)}`;

/** Steps and links are called `s0`, `s1`, … in the order of their texts. */
export const stepNumber = (id: string): number => Number(id.slice(1));
