/**
 * `npm run bench`: how fast and how well codes are found, beside Fuse.js, MiniSearch and uFuzzy on the same texts. Every
 * question is typed letter by letter. Ranking is judged by the whole question: the best right code first, or among
 * the first three; MRR is the mean of 1 / its place.
 */
import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import UFuzzy from '@leeoniya/ufuzzy';
import { readCatalogueFiles } from '../../catalog/build/read-files.ts';
import { buildIndex, type SearchRow } from '../../catalog/search/search-index.ts';
import { searchRow } from '../../catalog/search/search-row.ts';
import { search } from '../../catalog/search/search.ts';
import { nameAsWords } from '../../catalog/search/words.ts';
import type { Code } from '../../detection/sighting.ts';

type Find = (question: string) => string[];

const { facts, texts: written, synonyms } = readCatalogueFiles('.');
const texts = {
  language: 'en',
  rows: [...written.en.codes].map(([code, { ftl }]) => searchRow(code as Code, facts.get(code)!, ftl)),
  synonyms: synonyms.en,
};
const questions = JSON.parse(readFileSync(new URL('./search-questions.json', import.meta.url), 'utf8')) as {
  question: string;
  codes: string[];
}[];

const fields = ['code', 'title', 'name', 'search', 'meaning', 'more'] as const;
const rows = texts.rows.map((row: SearchRow) => ({
  ...row,
  id: row.code,
  name: nameAsWords(row.name ?? ''),
}));

const timed = <T>(make: () => T): [T, number] => {
  const start = performance.now();
  return [make(), performance.now() - start];
};

const contestants: [name: string, prepare: () => Find][] = [
  [
    'Signpost',
    () => {
      const index = buildIndex([texts]);
      return (question) => search(question, index);
    },
  ],
  [
    'Fuse.js',
    () => {
      const fuse = new Fuse(rows, { keys: [...fields], ignoreLocation: true, threshold: 0.4 });
      return (question) => fuse.search(question, { limit: 10 }).map(({ item }) => item.code);
    },
  ],
  [
    'MiniSearch',
    () => {
      const mini = new MiniSearch({
        fields: [...fields],
        searchOptions: { prefix: true, fuzzy: 0.2, boost: { code: 5, title: 3, name: 2 } },
      });
      mini.addAll(rows);
      return (question) =>
        mini
          .search(question)
          .slice(0, 10)
          .map(({ id }) => String(id));
    },
  ],
  [
    'uFuzzy',
    () => {
      const fuzzy = new UFuzzy({ intraMode: 1 });
      const haystack = rows.map((row) => fields.map((field) => row[field] ?? '').join(' '));
      return (question) => {
        const [places, , order] = fuzzy.search(haystack, question, 1, 1_000);
        const sorted = order && places ? order.map((index) => places[index]!) : (places ?? []);
        return sorted.slice(0, 10).map((place) => rows[place]!.code);
      };
    },
  ],
];

const rounds = 3;

function measure(find: Find) {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { question } of questions) {
      for (let length = 1; length <= question.length; length += 1) {
        const [, time] = timed(() => find(question.slice(0, length)));
        if (round > 0) times.push(time);
      }
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  return { median: at(0.5), p95: at(0.95) };
}

function judge(find: Find) {
  const places = questions.map(({ question, codes }) => {
    const found = find(question);
    return found.findIndex((code) => codes.includes(code)) + 1 || Infinity;
  });
  const share = (most: number) => places.filter((place) => place <= most).length / places.length;
  const missed = questions.filter((_, index) => places[index]! > 3).map(({ question }) => question);
  return {
    first: share(1),
    three: share(3),
    mrr: places.reduce((sum, place) => sum + 1 / place, 0) / places.length,
    missed,
  };
}

console.log(`${rows.length} codes, ${questions.length} questions, typed letter by letter, ${rounds} rounds`);
console.log('                prepare ms   median ms      p95 ms   first   in three     MRR');
for (const [name, prepare] of contestants) {
  const [find, preparing] = timed(prepare);
  const { median, p95 } = measure(find);
  const { first, three, mrr, missed } = judge(find);
  const number = (value: number, digits: number, width: number) => value.toFixed(digits).padStart(width);
  console.log(
    name.padEnd(12) +
      number(preparing, 1, 14) +
      number(median, 3, 12) +
      number(p95, 3, 12) +
      number(first * 100, 0, 7) +
      '%' +
      number(three * 100, 0, 10) +
      '%' +
      number(mrr, 3, 8),
  );
  if (process.argv.includes('-v')) console.log(`  not among the first three: ${missed.join(' · ')}`);
}
