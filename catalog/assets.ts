import { shards } from 'virtual:shards';
import type { Code } from '../detection/sighting.ts';
import type { Language } from '../locales/languages.ts';
import type { ReadAsset } from '../locales/localizer.ts';
import { messageIn, messagesIn, openFacts, stepsIn } from './open-shard.ts';
import { buildIndex, type SearchIndex } from './search/search-index.ts';
import { searchRow } from './search/search-row.ts';
import {
  sortKey,
  stepNumber,
  textPlace,
  type CodeEntry,
  type Facts,
  type FactsShard,
  type OAuthErrorTexts,
  type SourceText,
  type UnknownCodes,
} from './shard.ts';

export type { ReadAsset } from '../locales/localizer.ts';

const readJson = async <T>(path: string, read: ReadAsset): Promise<T> => JSON.parse(await read(path)) as T;

/** The number of the one file that holds what is wanted, if any does. */
function fileOf<Place extends string | number>(wanted: Place, starts: readonly Place[]): number {
  const next = starts.findIndex((start) => start > wanted);
  return Math.max(0, (next < 0 ? starts.length : next) - 1);
}

const readFacts = async (number: number, read: ReadAsset, wanted?: Code): Promise<Facts> =>
  openFacts(await readJson<FactsShard>(`/facts/${number}.json`, read), wanted);

const readCodeTexts = (language: Language, number: number, read: ReadAsset): Promise<string> =>
  read(`/texts/${language}/codes-${number}.ftl`);

/** Loads the facts of a code, from the shard of at most 64 kB it belongs to; no other code's entry is there. */
export const loadFacts = (code: Code, read: ReadAsset): Promise<Facts> =>
  readFacts(fileOf(sortKey(code), shards.facts), read, code);

/** Loads a code's text: in the reader's language, or in English where that has none. */
export async function loadText(
  code: Code,
  entry: CodeEntry,
  language: Language,
  read: ReadAsset,
): Promise<SourceText> {
  const load = async (tag: Language) =>
    messageIn(await readCodeTexts(tag, fileOf(textPlace(entry, code), shards.texts[tag].codes), read), code);
  const own = await load(language);
  return own === undefined ? { language: 'en', ftl: (await load('en'))! } : { language, ftl: own };
}

/**
 * Loads the texts of steps and of what their links are called, English where the language lacks one.
 * @param ids of steps and links
 * @returns texts by these
 */
export async function loadSteps(
  ids: readonly string[],
  language: Language,
  read: ReadAsset,
): Promise<ReadonlyMap<string, SourceText>> {
  const found = new Map<string, SourceText>();
  for (const tag of new Set<Language>([language, 'en'])) {
    const starts = shards.texts[tag].steps;
    const fileNumber = (id: string) => fileOf(stepNumber(id), starts);
    const missing = ids.filter((id) => !found.has(id));
    const numbers = [...new Set(missing.map(fileNumber))];
    const files = await Promise.all(
      numbers.map(async (n) => stepsIn(await read(`/texts/${tag}/steps-${n}.ftl`))),
    );
    for (const id of missing) {
      const number = fileNumber(id);
      const text = files[numbers.indexOf(number)]![stepNumber(id) - starts[number]!];
      if (text) found.set(id, { language: tag, ftl: `${id}=${text}` });
    }
  }
  return found;
}

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
  const facts = await Promise.all(shards.facts.map((_, n) => readFacts(n, read)));
  const codes = Object.assign({}, ...facts.map((shard) => shard.codes)) as Facts['codes'];
  const tags = [...new Set<Language>([language, 'en'])];
  const texts = tags.map(async (tag) => {
    const [synonyms, ...own] = await Promise.all([
      readJson<string[][]>(`/texts/${tag}/synonyms.json`, read),
      ...shards.texts[tag].codes.map((_, n) => readCodeTexts(tag, n, read)),
    ]);
    const rows = own.flatMap((file) =>
      [...messagesIn(file)].map(([code, ftl]) => searchRow(code as Code, codes[code]!, ftl)),
    );
    return { language: tag, rows, synonyms };
  });
  return {
    index: buildIndex(await Promise.all(texts)),
    entries: new Map(Object.entries(codes) as [Code, CodeEntry][]),
  };
}
