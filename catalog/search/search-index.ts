import type { Code } from '../../detection/sighting.ts';
import type { Text } from '../../locales/text.ts';
import type { Depth } from '../schema.ts';
import { letters } from './typos.ts';
import { nameAsWords, wordsOf } from './words.ts';

/** One code as it can be found, in one language. */
export interface SearchRow {
  code: Code;
  depth: Depth;
  title: string;
  meaning: string;
  /** Microsoft's symbolic name. */
  name?: string;
  /** What people call it: not shown, only found. */
  search?: string;
  /** Causes and background. */
  more?: string;
}

/** What can be found in one language. */
export interface SearchTexts {
  language: string;
  rows: SearchRow[];
  /** Words that mean the same to people, in groups. */
  synonyms: string[][];
}

/** Where a word stands: places in `codes`, each with the weight of the best field it stands in. */
interface Term {
  word: string;
  letters: number;
  places: Uint16Array;
  weights: Float32Array;
}

export interface SearchIndex {
  codes: Code[];
  /** In the first language that has one. */
  titles: ReadonlyMap<Code, Text>;
  /** Without the family: what people remember. */
  numbers: string[];
  /** How likely anybody means this code, from 0 to 1. */
  likelihoods: Float32Array;
  /** In alphabetical order, so that words with the same beginning stand together. */
  terms: Term[];
  synonyms: ReadonlyMap<string, readonly string[]>;
}

const fieldWeights = { title: 3, name: 2.5, search: 2.5, meaning: 1.2, more: 0.6 };
const likelihoodOf: Record<Depth, number> = { frequent: 1, documented: 0.6, 'message-only': 0.35 };

/**
 * @param texts of each language to be searched; a code's rows are found together
 */
export function buildIndex(texts: readonly SearchTexts[]): SearchIndex {
  const places = new Map<Code, number>();
  const likelihoods: number[] = [];
  const words = new Map<string, Map<number, number>>();
  const titles = new Map<Code, Text>();
  for (const [language, row] of texts.flatMap((one) => one.rows.map((row) => [one.language, row] as const))) {
    if (!titles.has(row.code)) titles.set(row.code, { language, parts: [{ type: 'text', text: row.title }] });
    const place = places.get(row.code) ?? places.size;
    places.set(row.code, place);
    likelihoods[place] = likelihoodOf[row.depth];
    for (const [word, weight] of weightedWords(row)) {
      const standing = words.get(word) ?? new Map<number, number>();
      standing.set(place, Math.max(weight, standing.get(place) ?? 0));
      words.set(word, standing);
    }
  }
  const codes = [...places.keys()];
  return {
    codes,
    titles,
    numbers: codes.map((code) => code.replace(/^AAD(?:STS|B2C)/, '')),
    likelihoods: Float32Array.from(likelihoods),
    terms: [...words]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, standing]) => ({
        word,
        letters: letters(word),
        places: Uint16Array.from(standing.keys()),
        weights: Float32Array.from(standing.values()),
      })),
    synonyms: groupsByWord(texts.flatMap(({ synonyms }) => synonyms)),
  };
}

/** A word of a short title says more about it than one of a long one. */
function weightedWords({
  title,
  name = '',
  search = '',
  meaning,
  more = '',
}: SearchRow): Map<string, number> {
  const weighted = new Map<string, number>();
  const fields = { title, name: nameAsWords(name), search, meaning, more };
  for (const [field, text] of Object.entries(fields) as [keyof typeof fields, string][]) {
    const words = wordsOf(text);
    const weight = fieldWeights[field] * (1 + 1 / (1 + words.length));
    for (const word of words) weighted.set(word, Math.max(weight, weighted.get(word) ?? 0));
  }
  if (name) weighted.set(name.toLowerCase(), fieldWeights.name * 2);
  return weighted;
}

function groupsByWord(groups: readonly string[][]): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const group of groups) {
    const folded = group.map((words) => wordsOf(words).join(' '));
    for (const word of folded) {
      const others = folded.filter((other) => other !== word);
      synonyms.set(word, [...(synonyms.get(word) ?? []), ...others]);
    }
  }
  return synonyms;
}
