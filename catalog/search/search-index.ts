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
  const rowsOf = new Map<Code, SearchRow[]>();
  const titles = new Map<Code, Text>();
  for (const [language, row] of texts.flatMap((one) => one.rows.map((row) => [one.language, row] as const))) {
    const rows = rowsOf.get(row.code);
    if (rows) rows.push(row);
    else {
      rowsOf.set(row.code, [row]);
      titles.set(row.code, { language, parts: [{ type: 'text', text: row.title }] });
    }
  }
  const codes = [...rowsOf.keys()];
  return {
    codes,
    titles,
    numbers: codes.map((code) => code.replace(/^AAD(?:STS|B2C)/, '')),
    likelihoods: Float32Array.from(rowsOf.values(), (rows) => likelihoodOf[rows[0]!.depth]),
    terms: termsOf([...rowsOf.values()]),
    synonyms: groupsByWord(texts.flatMap(({ synonyms }) => synonyms)),
  };
}

/** @param rowsByPlace the rows of each code */
function termsOf(rowsByPlace: readonly SearchRow[][]): Term[] {
  const words = new Map<string, { places: number[]; weights: number[] }>();
  rowsByPlace.forEach((rows, place) => {
    for (const [word, weight] of weightedWords(rows)) {
      const standing = words.get(word) ?? { places: [], weights: [] };
      standing.places.push(place);
      standing.weights.push(weight);
      words.set(word, standing);
    }
  });
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { places, weights }]) => ({
      word,
      letters: letters(word),
      places: Uint16Array.from(places),
      weights: Float32Array.from(weights),
    }));
}

/** @returns the words of a code's rows, each with the weight of the best field it stands in */
function weightedWords(rows: readonly SearchRow[]): Map<string, number> {
  const weighted = new Map<string, number>();
  const add = (word: string, weight: number) => {
    if (weight > (weighted.get(word) ?? 0)) weighted.set(word, weight);
  };
  for (const { title, name = '', search = '', meaning, more = '' } of rows) {
    const fields = { title, name: nameAsWords(name), meaning, more };
    for (const [field, text] of Object.entries(fields) as [keyof typeof fields, string][]) {
      const words = wordsOf(text);
      for (const word of words) add(word, fieldWeights[field] * shareOf(words));
    }
    if (search)
      for (const [word, share] of sharesOf(search.split(','))) add(word, fieldWeights.search * share);
    if (name) add(name.toLowerCase(), fieldWeights.name * 2);
  }
  return weighted;
}

/** A word of a short phrase says more about it than one of a long one. */
const shareOf = (words: readonly string[]): number => 1 + 1 / (1 + words.length);

/** What people call a failure is several phrases: a word they have in common says more, at most twice as much. */
function sharesOf(phrases: readonly string[]): Map<string, number> {
  const best = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const words of phrases.map(wordsOf)) {
    for (const word of new Set(words)) {
      best.set(word, Math.max(shareOf(words), best.get(word) ?? 0));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Map([...best].map(([word, share]) => [word, share * (2 - 1 / counts.get(word)!)]));
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
