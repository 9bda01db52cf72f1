import type { Code } from '../../detection/sighting.ts';
import { stepCodes } from '../../detection/step-codes.ts';
import { languages, type Language } from '../../locales/languages.ts';
import type { Role } from '../schema.ts';
import type { SearchRow, SearchTexts } from '../search/search-index.ts';
import type { AppsOfMicrosoft } from '../microsoft-app.ts';
import type { CodeEntry, Shard, SourceText, StepEntry, StepLink, UnknownCodes } from '../shard.ts';
import { sortKey } from '../shard.ts';
import { kindsByPrefix } from './kinds-by-prefix.ts';
import type { Messages } from './messages.ts';
import type { CatalogueFiles, LanguageTexts } from './read-files.ts';

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
 * Turns what people wrote into what the extension reads.
 * @param files the validated sources
 * @throws when an entry lacks its English text or names a step, link or source that does not exist
 */
export function compileCatalogue(files: CatalogueFiles): CompiledCatalogue {
  const codes = bySortKey(files.facts.keys());
  const slices = sliceCodes(files, bySortKey(new Set([...codes, ...files.wordings.keys()])));
  const assets = new Map([['texts/microsoft-apps.json', JSON.stringify(microsoftAppsOf(files))]]);
  for (const { tag } of languages) {
    slices.forEach((slice, index) =>
      assets.set(`texts/${tag}/${index}.json`, JSON.stringify(shardOf(files, slice, tag))),
    );
    assets.set(`texts/${tag}/interface.ftl`, interfaceOf(files, tag));
    assets.set(`texts/${tag}/oauth-errors.json`, JSON.stringify(oauthErrorsOf(files, tag)));
    assets.set(`texts/${tag}/search.json`, JSON.stringify(searchTextsOf(files, tag)));
    assets.set(`texts/${tag}/unknown-codes.json`, JSON.stringify(unknownCodesOf(files, tag)));
  }
  const withSeverity = (severity: string) =>
    codes.filter((code) => files.facts.get(code)!.severity === severity);
  return {
    assets,
    shardStarts: slices.map((slice) => sortKey(slice[0] as Code)),
    interruptCodes: [...withSeverity('interrupt'), ...stepCodes.filter((code) => !files.facts.has(code))],
    transientCodes: withSeverity('transient'),
  };
}

const bySortKey = (codes: Iterable<string>): string[] =>
  [...codes].sort((a, b) => (sortKey(a as Code) < sortKey(b as Code) ? -1 : 1));

/** Cuts the sorted codes so that no language's shard outgrows the limit; all languages share the cuts. */
function sliceCodes(files: CatalogueFiles, codes: string[]): string[][] {
  const fits = (slice: string[]) =>
    languages.every(
      ({ tag }) => Buffer.byteLength(JSON.stringify(shardOf(files, slice, tag))) <= largestShard,
    );
  const slices: string[][] = [[]];
  for (const code of codes) {
    const current = slices.at(-1)!;
    if (fits([...current, code])) current.push(code);
    else slices.push([code]);
  }
  return slices;
}

function shardOf(files: CatalogueFiles, slice: string[], language: Language): Shard {
  const known = slice.filter((code) => files.facts.has(code));
  const codes = Object.fromEntries(known.map((code) => [code, entryOf(files, code, language)]));
  const steps = stepsOf(files, Object.values(codes), language);
  const wordings = Object.fromEntries(slice.flatMap((code) => entries(code, files.wordings.get(code))));
  return { codes, steps, wordings };
}

const microsoftAppsOf = ({ microsoftApps, registrationSteps }: CatalogueFiles): AppsOfMicrosoft => ({
  apps: microsoftApps,
  ...registrationSteps,
});

/** Only what is written in the language itself: English is searched beside it. */
function searchTextsOf(files: CatalogueFiles, language: Language): SearchTexts {
  const rows = [...files.texts[language].codes].map(([code, { plain }]): SearchRow => {
    const { depth, name } = files.facts.get(code)!;
    const more = Object.entries(plain).filter(([part]) => /^cause-|^background$/.test(part));
    return {
      code: code as Code,
      depth,
      title: plain['value']!,
      meaning: plain['meaning'] ?? '',
      ...(name ? { name } : {}),
      ...(plain['search'] ? { search: plain['search'] } : {}),
      ...(more.length > 0 ? { more: more.map(([, text]) => text).join(' ') } : {}),
    };
  });
  return { rows, synonyms: files.synonyms[language] };
}

function unknownCodesOf(files: CatalogueFiles, language: Language): UnknownCodes {
  const kinds = Object.values(files.kindSteps).map((steps) => ({ steps }));
  return {
    kinds: files.kindSteps,
    words: files.likelyKinds,
    prefixes: kindsByPrefix(files.facts),
    steps: stepsOf(files, kinds, language),
  };
}

function stepsOf(
  files: CatalogueFiles,
  users: { steps: Record<Role, string[]> }[],
  language: Language,
): Record<string, StepEntry> {
  const { instead, steps: registrationSteps } = files.registrationSteps;
  const keys = new Set(users.flatMap(({ steps }) => Object.values(steps).flat()));
  if (registrationSteps.some((key) => keys.has(key))) keys.add(instead);
  return Object.fromEntries([...keys].sort().map((key) => [key, stepOf(files, key, language)]));
}

const entries = <T>(key: string, value: T | undefined): [string, T][] => (value ? [[key, value]] : []);

function entryOf(files: CatalogueFiles, code: string, language: Language): CodeEntry {
  const facts = files.facts.get(code)!;
  return {
    ...facts,
    sources: facts.sources.map((source) => sourceOf(files, code, source)),
    text: textOf(files, 'codes', code, language),
  };
}

function sourceOf(files: CatalogueFiles, code: string, source: string): { title: string; url?: string } {
  if (source.startsWith('/')) {
    return { title: `learn.microsoft.com${source}`, url: `https://learn.microsoft.com${source}` };
  }
  const known = files.sources[source];
  if (!known) throw new Error(`${code} names the source "${source}", which is not in catalog/sources.yaml`);
  return { title: known.title, ...(known.url ? { url: known.url } : {}) };
}

function stepOf(files: CatalogueFiles, key: string, language: Language): StepEntry {
  const text = textOf(files, 'steps', key, language);
  const link = files.stepLinks[key];
  return link ? { text, link: linkOf(files, link, language) } : { text };
}

function linkOf(files: CatalogueFiles, key: string, language: Language): StepLink {
  const link = files.links[key];
  if (!link) throw new Error(`there is no link "${key}" in catalog/links.yaml`);
  const { otherwise, ...urls } = link;
  const label = textOf(files, 'links', key, language);
  return {
    urls,
    label: { ...label, ftl: label.ftl.replace(/^[\w-]+/, 'label') },
    ...(otherwise ? { otherwise: linkOf(files, otherwise, language) } : {}),
  };
}

function textOf(
  files: CatalogueFiles,
  part: keyof LanguageTexts,
  id: string,
  language: Language,
): SourceText {
  const own = files.texts[language][part].get(id);
  if (own) return { language, ftl: own.ftl };
  const english = files.texts.en[part].get(id);
  if (!english) throw new Error(`locales/en has no text "${id}" in ${part}`);
  return { language: 'en', ftl: english.ftl };
}

/** One file, English standing in for what a language lacks. */
const interfaceOf = (files: CatalogueFiles, language: Language): string =>
  [...files.texts.en.interface.keys()].map((id) => textOf(files, 'interface', id, language).ftl).join('');

const oauthErrorsOf = (files: CatalogueFiles, language: Language): Record<string, SourceText> =>
  Object.fromEntries(
    idsOf(files.texts.en.oauthErrors).map((id) => [id, textOf(files, 'oauthErrors', id, language)]),
  );

const idsOf = (messages: Messages): string[] => [...messages.keys()];
