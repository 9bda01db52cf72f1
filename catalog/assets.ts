import { shardStarts } from 'virtual:shards';
import type { Code } from '../detection/sighting.ts';
import type { Language } from '../locales/languages.ts';
import type { ReadAsset } from '../locales/localizer.ts';
import type { Role } from './schema.ts';
import { buildIndex, type SearchIndex } from './search/search-index.ts';
import { searchRow } from './search/search-row.ts';
import {
  sortKey,
  type CodeEntry,
  type FactsShard,
  type OAuthErrorTexts,
  type SourceText,
  type StepTexts,
  type TextsShard,
  type UnknownCodes,
} from './shard.ts';

export type { ReadAsset } from '../locales/localizer.ts';

const readJson = async <T>(path: string, read: ReadAsset): Promise<T> => JSON.parse(await read(path)) as T;

/**
 * @param code any code, known or not
 * @returns the number of the one shard that holds everything about the code, if it has an entry
 */
export function shardOf(code: Code): number {
  const wanted = sortKey(code);
  const next = shardStarts.findIndex((start) => start > wanted);
  return Math.max(0, (next < 0 ? shardStarts.length : next) - 1);
}

/** Loads the facts of the shard a code belongs to; each is at most 64 kB. */
export const loadFacts = (code: Code, read: ReadAsset): Promise<FactsShard> =>
  readJson(`/facts/${shardOf(code)}.json`, read);

/** Loads a code's text: in the reader's language, or in English where that has none. */
export async function loadText(code: Code, language: Language, read: ReadAsset): Promise<SourceText> {
  const file = `${shardOf(code)}.json`;
  const own = await readJson<TextsShard>(`/texts/${language}/${file}`, read);
  if (Object.hasOwn(own, code)) return { language, ftl: own[code]! };
  return { language: 'en', ftl: (await readJson<TextsShard>(`/texts/en/${file}`, read))[code]! };
}

export interface LoadedSteps {
  steps: Record<string, SourceText>;
  /** What links are called, by their keys. */
  links: Record<string, SourceText>;
}

/**
 * Loads the texts of steps and of what their links are called, English where the language lacks one.
 * @param keys of the steps that are needed
 */
export async function loadSteps(
  role: Role,
  keys: readonly string[],
  language: Language,
  read: ReadAsset,
): Promise<LoadedSteps> {
  const load = async (tag: Language): Promise<LoadedSteps> => {
    const { steps, links } = await readJson<StepTexts>(`/texts/${tag}/steps-${role}.json`, read);
    return { steps: inLanguage(tag, steps), links: inLanguage(tag, links) };
  };
  const own = await load(language);
  if (language === 'en' || keys.every((key) => Object.hasOwn(own.steps, key))) return own;
  const english = await load('en');
  return { steps: { ...english.steps, ...own.steps }, links: { ...english.links, ...own.links } };
}

const inLanguage = (language: Language, texts: Record<string, string>): Record<string, SourceText> =>
  Object.fromEntries(Object.entries(texts).map(([key, ftl]) => [key, { language, ftl }]));

/** Loads what can be said about a code that no shard holds. */
export const loadUnknownCodes = (read: ReadAsset): Promise<UnknownCodes> =>
  readJson('/facts/unknown-codes.json', read);

/** Loads OAuth errors and suberrors, explained, by their keys. */
export const loadOAuthErrors = (language: Language, read: ReadAsset): Promise<OAuthErrorTexts> =>
  readJson(`/texts/${language}/oauth-errors.json`, read);

export const microsoftAppsPath = '/facts/microsoft-apps.json';

/** Everything there is about codes, except what is said about each. */
export interface LoadedCatalogue {
  index: SearchIndex;
  /** In the order of their numbers. */
  entries: ReadonlyMap<Code, CodeEntry>;
}

/** Loads what can be searched: the reader's language, and English for what is not translated or was read elsewhere. */
export const loadSearchIndex = async (language: Language, read: ReadAsset): Promise<SearchIndex> =>
  (await loadCatalogue(language, read)).index;

/** Loads a whole language: for searching and listing only. */
export async function loadCatalogue(language: Language, read: ReadAsset): Promise<LoadedCatalogue> {
  const shards = shardStarts.map((_, number) => number);
  const facts = await Promise.all(shards.map((n) => readJson<FactsShard>(`/facts/${n}.json`, read)));
  const codes = Object.assign({}, ...facts.map((shard) => shard.codes)) as FactsShard['codes'];
  const tags = [...new Set<Language>([language, 'en'])];
  const texts = tags.map(async (tag) => {
    const [synonyms, ...own] = await Promise.all([
      readJson<string[][]>(`/texts/${tag}/synonyms.json`, read),
      ...shards.map((n) => readJson<TextsShard>(`/texts/${tag}/${n}.json`, read)),
    ]);
    const rows = own.flatMap((shard) =>
      Object.entries(shard).map(([code, ftl]) => searchRow(code as Code, codes[code]!, ftl)),
    );
    return { language: tag, rows, synonyms };
  });
  return {
    index: buildIndex(await Promise.all(texts)),
    entries: new Map(Object.entries(codes) as [Code, CodeEntry][]),
  };
}
