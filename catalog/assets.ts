import { shardStarts } from 'virtual:shards';
import type { Code } from '../detection/sighting.ts';
import type { Language } from '../locales/languages.ts';
import type { ReadAsset } from '../locales/localizer.ts';
import { buildIndex, type SearchIndex, type SearchTexts } from './search/search-index.ts';
import { sortKey, type Shard, type UnknownCodes } from './shard.ts';

export type { ReadAsset } from '../locales/localizer.ts';

/**
 * @param code any code, known or not
 * @param language the reader's language
 * @returns the path of the one shard that holds everything about the code, if it has an entry
 */
export function shardPath(code: Code, language: Language): string {
  const wanted = sortKey(code);
  const next = shardStarts.findIndex((start) => start > wanted);
  const index = Math.max(0, (next < 0 ? shardStarts.length : next) - 1);
  return `/texts/${language}/${index}.json`;
}

/** Loads the shard a code belongs to; each is at most 64 kB. */
export const loadShard = async (code: Code, language: Language, read: ReadAsset): Promise<Shard> =>
  JSON.parse(await read(shardPath(code, language))) as Shard;

export const microsoftAppsPath = '/texts/microsoft-apps.json';

/** Loads what can be searched: the reader's language, and English for what is not translated or was read elsewhere. */
export const loadSearchIndex = async (language: Language, read: ReadAsset): Promise<SearchIndex> => {
  const wanted = [...new Set<Language>([language, 'en'])];
  const texts = wanted.map(async (tag) => JSON.parse(await read(`/texts/${tag}/search.json`)) as SearchTexts);
  return buildIndex(await Promise.all(texts));
};

/** Loads what can be said about a code that no shard holds. */
export const loadUnknownCodes = async (language: Language, read: ReadAsset): Promise<UnknownCodes> =>
  JSON.parse(await read(`/texts/${language}/unknown-codes.json`)) as UnknownCodes;

export const oauthErrorsPath = (language: Language): string => `/texts/${language}/oauth-errors.json`;
