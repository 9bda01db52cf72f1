import { loadSearchIndex } from '../../catalog/assets.ts';
import { search } from '../../catalog/search/search.ts';
import type { SearchIndex } from '../../catalog/search/search-index.ts';
import type { Found } from '../../components/popup/model.ts';
import type { Language } from '../../locales/languages.ts';
import { readAsset } from '../../platform/read-asset.ts';

const most = 6;
const indexes = new Map<Language, Promise<SearchIndex>>();

/** Searching loads a whole language: at the first keystroke, and once. */
export async function findCodes(question: string, language: Language): Promise<Found[]> {
  const loading = indexes.get(language) ?? loadSearchIndex(language, readAsset);
  indexes.set(language, loading);
  const index = await loading;
  return search(question, index, most).map((code) => ({ code, title: index.titles.get(code)! }));
}
