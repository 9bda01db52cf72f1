import { readCatalogueFiles } from '../../catalog/build/read-files.ts';
import { buildIndex, type SearchRow } from '../../catalog/search/search-index.ts';
import { searchRow } from '../../catalog/search/search-row.ts';
import { search } from '../../catalog/search/search.ts';
import { mayHoldPlaces } from '../../detection/places.ts';
import type { Code, Sighting } from '../../detection/sighting.ts';
import type { Incident } from '../../incidents/incident.ts';
import { addSighting } from '../../incidents/merge.ts';
import { root } from './support/build.ts';
import { interleave, ratio, timed } from './support/measure.ts';
import type { Bench } from './support/result.ts';

const questions = ['pasword expired', '50011', 'redirect uri', 'mfa', 'consent admin approval'];

const sighting = (number: number): Sighting => ({
  id: `${number}`,
  code: 'AADSTS50011',
  message: '',
  details: {},
  surface: 'page-text',
  url: 'https://login.microsoftonline.com/',
  seenAt: number * 60_000,
  tabId: number,
  frameId: 0,
});
const incidents = (count: number): Incident[] =>
  Array.from({ length: count }, (_, number) => sighting(number)).reduce<Incident[]>(
    (kept, one) => addSighting(kept, one, false),
    [],
  );

/** The same codes again, under numbers nobody uses. */
const tenfold = (rows: SearchRow[]): SearchRow[] =>
  Array.from({ length: 10 }, (_, copy) =>
    rows.map((row): SearchRow => (copy === 0 ? row : { ...row, code: `${row.code}${copy}` as Code })),
  ).flat();

export const bench: Bench = {
  method:
    'How many times longer the larger takes, in turn in one process: no more than it is larger. Only a full list of 200 incidents makes room, which no shorter one ever does. (A page of 120 to 20,000 text nodes: page-scan; what languages weigh: bytes. A language more changes nothing at run time.)',
  async run() {
    const { facts, texts, synonyms } = readCatalogueFiles(root);
    const rows = [...texts.en.codes].map(([code, { ftl }]) => searchRow(code as Code, facts.get(code)!, ftl));
    const indexOf = (some: SearchRow[]) =>
      buildIndex([{ language: 'en', rows: some, synonyms: synonyms.en }]);
    const many = tenfold(rows);
    const [few10, many10] = [indexOf(rows), indexOf(many)];
    const ask = (index: ReturnType<typeof indexOf>) => () =>
      timed(() => questions.forEach((question) => search(question, index)));
    const prepare = await interleave(
      { few: () => timed(() => indexOf(rows)), many: () => timed(() => indexOf(many)) },
      5,
    );
    const asked = await interleave({ few: ask(few10), many: ask(many10) }, 30);
    const [two, almost, full] = [incidents(2), incidents(199), incidents(200)];
    const repeat = (kept: Incident[]) => () =>
      timed(() => {
        for (let time = 0; time < 1_000; time += 1) addSighting(kept, sighting(500), false);
      });
    const merged = await interleave(
      { few: repeat(two), many: repeat(almost), withRoomToMake: repeat(full) },
      15,
    );
    const page = 'Sign in to your account. Terms of use: Azure. '.repeat(2_000);
    const pages = page.repeat(100);
    const read = await interleave(
      {
        few: async () => (await timed(() => Array.from({ length: 100 }, () => mayHoldPlaces(page)))) / 100,
        many: () => timed(() => mayHoldPlaces(pages)),
      },
      15,
    );
    return [
      ratio('10 × codes: preparing search', prepare.many, prepare.few, { most: 12 }),
      ratio('10 × codes: searching', asked.many, asked.few, { most: 12 }),
      ratio('100 × incidents: one more', merged.many, merged.few, { most: 120 }),
      ratio('the same, when another makes room for it', merged.withRoomToMake, merged.few),
      ratio('100 × page: a look at its text', read.many, read.few, { most: 120 }),
    ];
  },
};
