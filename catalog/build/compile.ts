import type { Code } from '../../detection/sighting.ts';
import { stepCodes } from '../../detection/step-codes.ts';
import { languages, type Language } from '../../locales/languages.ts';
import type { AppsOfMicrosoft } from '../microsoft-app.ts';
import { roles, type Role } from '../schema.ts';
import type {
  CodeEntry,
  FactsShard,
  LinkedSteps,
  OAuthErrorTexts,
  SourceText,
  StepTexts,
  TextsShard,
} from '../shard.ts';
import { sortKey, type UnknownCodes } from '../shard.ts';
import { kindsByPrefix } from './kinds-by-prefix.ts';
import type { Messages } from './messages.ts';
import type { CatalogueFiles } from './read-files.ts';

/** What is packaged: files by path, and what scripts need to know about them. */
export interface CompiledCatalogue {
  /** Path from the extension's root to contents. */
  assets: Map<string, string>;
  /** The sort key of each shard's first code. */
  shardStarts: string[];
  /** Codes by severity where it isn't `blocked`, ordinary steps without an entry among them. */
  interruptCodes: string[];
  transientCodes: string[];
}

/** A shard is read whole for one code, so it stays small: 64 kB is 8 ms to fetch and parse on a slow machine. */
const largestShard = 64 * 1024;

/**
 * Turns what people wrote into what the extension reads: facts, which no language changes, and texts, each language's own.
 * @param files the validated sources
 * @throws when an entry lacks its English text or names a step, link or source that does not exist
 */
export function compileCatalogue(files: CatalogueFiles): CompiledCatalogue {
  checkReferences(files);
  const codes = bySortKey(files.facts.keys());
  const slices = sliceCodes(files, bySortKey(new Set([...codes, ...files.wordings.keys()])));
  const contents: [string, unknown][] = [
    ...slices.map((slice, n): [string, unknown] => [`facts/${n}.json`, factsShard(files, slice)]),
    ['facts/microsoft-apps.json', microsoftApps(files)],
    ['facts/unknown-codes.json', unknownCodes(files)],
    ...languages.flatMap(({ tag }): [string, unknown][] => [
      ...slices.map((slice, n): [string, unknown] => [
        `texts/${tag}/${n}.json`,
        textsShard(files, slice, tag),
      ]),
      ...roles.map((role): [string, unknown] => [
        `texts/${tag}/steps-${role}.json`,
        stepTexts(files, role, tag),
      ]),
      [`texts/${tag}/oauth-errors.json`, oauthErrors(files, tag)],
      [`texts/${tag}/synonyms.json`, files.synonyms[tag]],
    ]),
  ];
  const withSeverity = (severity: string) =>
    codes.filter((code) => files.facts.get(code)!.severity === severity);
  return {
    assets: new Map([
      ...contents.map(([path, content]) => [path, JSON.stringify(content)] as const),
      ...languages.map(({ tag }) => [`texts/${tag}/interface.ftl`, interfaceTexts(files, tag)] as const),
    ]),
    shardStarts: slices.map((slice) => sortKey(slice[0] as Code)),
    interruptCodes: [...withSeverity('interrupt'), ...stepCodes.filter((code) => !files.facts.has(code))],
    transientCodes: withSeverity('transient'),
  };
}

const bySortKey = (codes: Iterable<string>): string[] =>
  [...codes].sort((a, b) => (sortKey(a as Code) < sortKey(b as Code) ? -1 : 1));

/** Cuts the sorted codes so that no shard outgrows the limit; facts and all languages share the cuts. */
function sliceCodes(files: CatalogueFiles, codes: string[]): string[][] {
  const sizeOf = (content: unknown) => Buffer.byteLength(JSON.stringify(content));
  const sizesOf = (code: string) => [
    sizeOf(factsShard(files, [code])),
    ...languages.map(({ tag }) => sizeOf(textsShard(files, [code], tag))),
  ];
  const slices: string[][] = [];
  let sizes: number[] = [];
  for (const code of codes) {
    const added = sizesOf(code).map((size, index) => size + (sizes[index] ?? 0));
    if (slices.length > 0 && added.every((size) => size <= largestShard)) {
      slices.at(-1)!.push(code);
      sizes = added;
    } else {
      slices.push([code]);
      sizes = sizesOf(code);
    }
  }
  return slices;
}

function factsShard(files: CatalogueFiles, slice: string[]): FactsShard {
  const known = slice.filter((code) => files.facts.has(code));
  const codes = Object.fromEntries(known.map((code) => [code, entryOf(files, code)]));
  const wordings = Object.fromEntries(
    slice.flatMap((code) => {
      const own = files.wordings.get(code);
      return own ? [[code, own]] : [];
    }),
  );
  return { codes, wordings, ...linkedSteps(files, Object.values(codes)) };
}

function entryOf({ facts, sources }: CatalogueFiles, code: string): CodeEntry {
  const entry = facts.get(code)!;
  const named = (source: string) =>
    source.startsWith('/')
      ? { title: `learn.microsoft.com${source}`, url: `https://learn.microsoft.com${source}` }
      : sources[source]!;
  return { ...entry, sources: entry.sources.map(named) };
}

/** The links of the steps that these users have, each with the one it falls back to. */
function linkedSteps(
  { stepLinks, links }: CatalogueFiles,
  users: { steps: Record<Role, string[]> }[],
): LinkedSteps {
  const keys = [...new Set(users.flatMap(({ steps }) => Object.values(steps).flat()))].filter(
    (key) => stepLinks[key],
  );
  const own = keys.map((key) => stepLinks[key]!);
  const otherwise = own.flatMap((link) => links[link]!.otherwise ?? []);
  return {
    steps: Object.fromEntries(keys.map((key) => [key, stepLinks[key]!])),
    links: Object.fromEntries([...new Set([...own, ...otherwise])].map((link) => [link, links[link]!])),
  };
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

const textsShard = ({ texts }: CatalogueFiles, slice: string[], language: Language): TextsShard =>
  fluentOf(texts[language].codes, slice);

/** Every step that somebody in this role is told to take, and every link. */
function stepTexts(files: CatalogueFiles, role: Role, language: Language): StepTexts {
  const { facts, kindSteps, registrationSteps, texts, links } = files;
  const lists = [...[...facts.values()].map(({ steps }) => steps), ...Object.values(kindSteps)];
  const keys = new Set([registrationSteps.instead, ...lists.flatMap((steps) => steps[role])]);
  return {
    steps: fluentOf(texts[language].steps, [...keys].sort()),
    links: fluentOf(texts[language].links, Object.keys(links)),
  };
}

const fluentOf = (messages: Messages, ids: string[]): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const own = messages.get(id);
      return own ? [[id, own.ftl]] : [];
    }),
  );

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
