import type { Code } from '../../detection/sighting.ts';
import type { SearchIndex } from './search-index.ts';
import { letters, missingLetters, slipsAllowed, slipsTo } from './typos.ts';
import { wordsOf } from './words.ts';

/** Longer questions are cut: nobody types them. */
const mostWords = 12;
/** English; in our other languages it finds a stem as often as it finds nothing. */
const isPlural = /^.{3,}[^s]s$/;
/** How well a term fits a word: the word itself, its beginning, something that means the same, a slip away. */
const quality = { exact: 1, beginning: 0.75, singular: 0.9, synonym: 0.7, slip: 0.5 };

/**
 * Finds codes by what people type: a number, a code or words in any order, with slips, unfinished.
 * @param question as typed
 * @param most how many codes at most
 * @returns the best first; nothing for a question without words
 */
export function search(question: string, index: SearchIndex, most = 10): Code[] {
  const byNumber = findNumbers(question, index);
  const byWords = findWords(wordsOf(question).slice(0, mostWords), index, most);
  return [...new Set([...byNumber, ...byWords])].slice(0, most);
}

/** @returns codes with a number of the question, the exact one first, then those that begin so, likely ones first */
function findNumbers(question: string, { codes, numbers, likelihoods }: SearchIndex): Code[] {
  const [, family, number] = /(?:\b(aadsts|aadb2c)[\s:#-]*|\b)(\d{2,9})\b/i.exec(question) ?? [];
  if (!number) return [];
  const begins = codes
    .map((code, place) => ({ code, number: numbers[place]!, likelihood: likelihoods[place]! }))
    .filter((one) => one.number.startsWith(number) && (!family || one.code.startsWith(family.toUpperCase())));
  return begins
    .sort(
      (a, b) =>
        Number(b.number === number) - Number(a.number === number) ||
        b.likelihood - a.likelihood ||
        a.number.length - b.number.length,
    )
    .map(({ code }) => code);
}

function findWords(words: string[], index: SearchIndex, most: number): Code[] {
  const size = index.codes.length;
  const total = new Float32Array(size);
  let sought = 0;
  const found = new Float32Array(size);
  for (const fit of fitsOf(words, index)) {
    const matches = fit.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
    const rarity = Math.log(1 + size / (1 + matches));
    sought += rarity;
    for (let place = 0; place < size; place += 1) {
      if (fit[place]! === 0) continue;
      total[place]! += fit[place]! * rarity;
      found[place]! += rarity;
    }
  }
  const scores = total.map(
    (value, place) => value * (found[place]! / sought) ** 2 * index.likelihoods[place]!,
  );
  return [...scores.keys()]
    .filter((place) => scores[place]! > 0)
    .sort((a, b) => scores[b]! - scores[a]!)
    .slice(0, most)
    .map((place) => index.codes[place]!);
}

/** @returns for each word, how well it fits each code */
function fitsOf(words: string[], index: SearchIndex): Float32Array[] {
  const fits = words.map((word, position) => {
    const fit = new Float32Array(index.codes.length);
    const isUnfinished = position === words.length - 1 || word.length > 3;
    const isKnown = collectTerms(word, isUnfinished, 1, index, fit);
    if (isPlural.test(word)) collectTerms(word.slice(0, -1), false, quality.singular, index, fit);
    const meant = index.synonyms.get(word) ?? [];
    for (const synonym of meant) collectPhrase(synonym, index, fit);
    if (!isKnown && meant.length === 0) collectSlips(word, index, fit);
    return fit;
  });
  for (let position = 0; position < words.length - 1; position += 1) {
    for (const synonym of index.synonyms.get(`${words[position]} ${words[position + 1]}`) ?? []) {
      collectPhrase(synonym, index, fits[position]!);
      collectPhrase(synonym, index, fits[position + 1]!);
    }
  }
  return fits;
}

/** @returns whether the word or its beginning stands anywhere */
function collectTerms(
  word: string,
  unfinished: boolean,
  share: number,
  { terms }: SearchIndex,
  fit: Float32Array,
): boolean {
  let at = firstFrom(word, terms);
  const first = at;
  for (; at < terms.length && terms[at]!.word.startsWith(word); at += 1) {
    const isWhole = terms[at]!.word === word;
    if (isWhole) add(terms[at]!, quality.exact * share, fit);
    else if (unfinished) add(terms[at]!, quality.beginning * share, fit);
  }
  return at > first;
}

/** A synonym of several words fits a code that has them all. */
function collectPhrase(phrase: string, index: SearchIndex, fit: Float32Array): void {
  const words = phrase.split(' ');
  const fits = words.map((word) => {
    const one = new Float32Array(fit.length);
    collectTerms(word, false, quality.synonym, index, one);
    return one;
  });
  for (let place = 0; place < fit.length; place += 1) {
    const least = Math.min(...fits.map((one) => one[place]!));
    if (least > fit[place]!) fit[place] = least;
  }
}

function collectSlips(word: string, { terms }: SearchIndex, fit: Float32Array): void {
  const most = slipsAllowed(word);
  if (most === 0) return;
  const wanted = letters(word);
  for (const term of terms) {
    if (term.word.length < word.length - most || missingLetters(wanted, term.letters) > most) continue;
    const slips = slipsTo(word, term.word, most);
    if (slips !== undefined) add(term, quality.slip / slips, fit);
  }
}

function add({ places, weights }: SearchIndex['terms'][number], share: number, fit: Float32Array): void {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    const value = weights[index]! * share;
    if (value > fit[place]!) fit[place] = value;
  }
}

/** @returns the place of the first term that doesn't stand before the word */
function firstFrom(word: string, terms: SearchIndex['terms']): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
