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
import type { Bench, Figure } from './support/result.ts';

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
  return {
    first: share(1),
    three: share(3),
    mrr: places.reduce((sum, place) => sum + 1 / place, 0) / places.length,
  };
}

export const bench: Bench = {
  method: `${rows.length} English texts, ${questions.length} questions typed letter by letter, ${rounds} rounds; every library over the same fields, with the settings its documentation recommends. MRR is the mean of 1 / the place of the right code.`,
  async run() {
    const all = contestants.map(([name, prepare]) => {
      const [find, preparing] = timed(prepare);
      return { name, preparing, ...measure(find), ...judge(find) };
    });
    const [ours, ...others] = all;
    const fuse = others.find(({ name }) => name === 'Fuse.js')!;
    const best = Math.max(...others.map(({ mrr }) => mrr));
    return [
      ...all.flatMap(({ name, preparing, median, p95, first, three, mrr }, place): Figure[] => {
        const isOurs = place === 0;
        return [
          { what: `${name}, prepare`, value: preparing, unit: 'ms' },
          {
            what: `${name}, median per keystroke`,
            value: median,
            unit: 'ms',
            ...(isOurs ? { target: { most: 1 } } : {}),
          },
          {
            what: `${name}, 95th percentile`,
            value: p95,
            unit: 'ms',
            ...(isOurs ? { target: { most: 3 } } : {}),
          },
          { what: `${name}, right code first`, value: first * 100, unit: '%' },
          { what: `${name}, among three`, value: three * 100, unit: '%' },
          { what: `${name}, MRR`, value: mrr, unit: '', ...(isOurs ? { target: { least: best } } : {}) },
        ];
      }),
      { what: 'faster than Fuse.js', value: fuse.median / ours!.median, unit: '×', target: { least: 20 } },
    ];
  },
};
