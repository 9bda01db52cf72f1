import type { Code } from '../../detection/sighting.ts';
import { stepCodes } from '../../detection/step-codes.ts';
import { languages, type Language } from '../../locales/languages.ts';
import type { AppsOfMicrosoft } from '../microsoft-app.ts';
import type { OAuthErrorTexts, ShardIndex, SourceText } from '../shard.ts';
import { sortKey, stepNumber, textPlace, type UnknownCodes } from '../shard.ts';
import { cut } from './cut.ts';
import { encode } from './encode.ts';
import { factsShard, linkedSteps } from './facts-shard.ts';
import { kindsByPrefix } from './kinds-by-prefix.ts';
import type { SourceMessage } from './messages.ts';
import type { CatalogueFiles } from './read-files.ts';
import { numberSteps } from './numbered-steps.ts';
import { tight } from './tight.ts';

/** What is packaged: files by path, and what scripts need to know about them. */
export interface CompiledCatalogue {
  /** Path from the extension's root to contents. */
  assets: Map<string, string>;
  shards: ShardIndex;
  /** Codes by severity where it isn't `blocked`, ordinary steps without an entry among them. */
  interruptCodes: string[];
  transientCodes: string[];
}

/**
 * Turns what people wrote into what the extension reads: facts, which no language changes, and texts, each language's own.
 * @param written the validated sources
 * @throws when an entry lacks its English text or names a step, link or source that does not exist
 */
export function compileCatalogue(written: CatalogueFiles): CompiledCatalogue {
  checkReferences(written);
  const files = numberSteps(written);
  const codes = bySortKey(files.facts.keys());
  const asJson = (slice: string[]) => JSON.stringify(factsShard(files, slice));
  const facts = cut(bySortKey(new Set([...codes, ...files.wordings.keys()])), (slice) =>
    Buffer.from(asJson(slice)),
  );
  const texts = languages.map(({ tag }) => ({ tag, ...languageFiles(files, tag) }));
  const withSeverity = (severity: string) =>
    codes.filter((code) => files.facts.get(code)!.severity === severity);
  return {
    assets: new Map([
      ...facts.map((slice, n) => [`facts/${n}.json`, asJson(slice)] as const),
      ['facts/microsoft-apps.json', JSON.stringify(microsoftApps(files))],
      ['facts/unknown-codes.json', JSON.stringify(unknownCodes(files))],
      ...texts.flatMap(({ assets }) => assets),
    ]),
    shards: {
      facts: startsOf(facts),
      texts: Object.fromEntries(
        texts.map(({ tag, codes: own, steps }) => [tag, { codes: own, steps }]),
      ) as ShardIndex['texts'],
    },
    interruptCodes: [...withSeverity('interrupt'), ...stepCodes.filter((code) => !files.facts.has(code))],
    transientCodes: withSeverity('transient'),
  };
}

const bySortKey = (codes: Iterable<string>): string[] =>
  sortedBy([...codes], (code) => sortKey(code as Code));

const startsOf = (slices: string[][]): string[] =>
  slices.map(([first]) => (first ? sortKey(first as Code) : ''));

/** A text with its code or step, as it is packaged. */
type Row = [id: string, ftl: string];

/** Each language's files are cut by themselves: they are full however much of it is translated. */
function languageFiles(files: CatalogueFiles, tag: Language) {
  const { codes, steps, links } = files.texts[tag];
  const place = (code: string) => textPlace(files.facts.get(code)!, code as Code);
  const codeRows = sortedBy([...codes.keys()], place).map((id): Row => [id, tight(codes.get(id)!.ftl)]);
  const english = [...files.texts.en.steps.keys(), ...files.texts.en.links.keys()];
  const stepRows = sortedBy(english, stepNumber).map((id): Row => [
    id,
    nameless(steps.get(id) ?? links.get(id)),
  ]);
  const codeFiles = cutRows(tag, codeRows);
  const stepFiles = cutRows(tag, stepRows);
  const assets: Row[] = [
    ...codeFiles.map((rows, n): Row => [`codes-${n}.ftl`, contentOf(rows)]),
    ...stepFiles.map((rows, n): Row => [`steps-${n}.ftl`, contentOf(rows)]),
    ['oauth-errors.json', JSON.stringify(oauthErrors(files, tag))],
    ['synonyms.json', JSON.stringify(files.synonyms[tag])],
    ['interface.ftl', interfaceTexts(files, tag)],
  ];
  return {
    assets: assets.map(([path, contents]) => [`texts/${tag}/${path}`, contents] as const),
    codes: codeFiles.map(([first]) => (first ? place(first[0]) : '')),
    steps: stepFiles.map(([first]) => (first ? stepNumber(first[0]) : 0)),
  };
}

const sortedBy = <Place extends string | number>(ids: string[], placeOf: (id: string) => Place): string[] =>
  ids.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

/** Steps are packaged without a number, which their place tells; one without a text keeps its place. */
const nameless = (step: SourceMessage | undefined): string =>
  step ? tight(step.ftl).replace(/^\w+=/, 's=') : 's=\n';

const contentOf = (rows: readonly Row[]): string => rows.map(([, ftl]) => ftl).join('');

function cutRows(tag: Language, rows: readonly Row[]): Row[][] {
  const encoded = new Map(rows.map(([id, ftl]) => [id, encode(`texts/${tag}/${id}.ftl`, ftl)]));
  return cut(rows, (some) => Buffer.concat(some.map(([id]) => encoded.get(id)!)));
}

const microsoftApps = ({ microsoftApps: apps, registrationSteps }: CatalogueFiles): AppsOfMicrosoft => ({
  apps,
  ...registrationSteps,
});

const unknownCodes = (files: CatalogueFiles): UnknownCodes => ({
  kinds: files.kindSteps,
  words: files.likelyKinds,
  prefixes: kindsByPrefix(files.facts),
  ...linkedSteps(
    files,
    Object.values(files.kindSteps).map((steps) => ({ steps })),
  ),
});

function checkReferences(files: CatalogueFiles): void {
  const { facts, kindSteps, stepLinks, links, sources, texts, oauthStandards } = files;
  const need = (what: string, has: boolean) => {
    if (!has) throw new Error(`${what} does not exist`);
  };
  for (const [code, entry] of facts) {
    need(`the text "${code}" in locales/en/codes`, texts.en.codes.has(code));
    for (const source of entry.sources.filter((name) => !name.startsWith('/')))
      need(`the source "${source}" of ${code} in catalog/sources.yaml`, source in sources);
  }
  for (const error of texts.en.oauthErrors.keys())
    need(`the standard of "${error}" in catalog/oauth-standards.yaml`, error in oauthStandards);
  const lists = [...[...facts.values()].map(({ steps }) => steps), ...Object.values(kindSteps)];
  for (const key of new Set(lists.flatMap((steps) => Object.values(steps).flat())))
    need(`the text of step "${key}" in locales/en/steps`, texts.en.steps.has(key));
  for (const link of [
    ...Object.values(stepLinks),
    ...Object.values(links).flatMap((one) => one.otherwise ?? []),
  ])
    need(`the link "${link}" in catalog/links.yaml`, link in links);
  for (const key of Object.keys(links))
    if (texts.en.steps.has(key)) throw new Error(`"${key}" is a link and a step: their texts share files`);
}

/** One file, English standing in for what a language lacks. */
const interfaceTexts = (files: CatalogueFiles, language: Language): string =>
  [...files.texts.en.interface.keys()].map((id) => textOf(files, 'interface', id, language).ftl).join('');

const oauthErrors = (files: CatalogueFiles, language: Language): OAuthErrorTexts =>
  Object.fromEntries(
    [...files.texts.en.oauthErrors.keys()].map((id) => [
      id,
      { ...textOf(files, 'oauthErrors', id, language), standard: files.oauthStandards[id]! },
    ]),
  );

function textOf(
  { texts }: CatalogueFiles,
  part: 'interface' | 'oauthErrors',
  id: string,
  language: Language,
): SourceText {
  const own = texts[language][part].get(id);
  return own ? { language, ftl: own.ftl } : { language: 'en', ftl: texts.en[part].get(id)!.ftl };
}
