import type { Code } from '../../detection/sighting.ts';
import { stepCodes } from '../../detection/step-codes.ts';
import { languages, type Language } from '../../locales/languages.ts';
import type { Role } from '../schema.ts';
import type { CodeEntry, Shard, SourceText, StepEntry, UnknownCodes } from '../shard.ts';
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
  const assets = new Map<string, string>();
  for (const { tag } of languages) {
    slices.forEach((slice, index) =>
      assets.set(`texts/${tag}/${index}.json`, JSON.stringify(shardOf(files, slice, tag))),
    );
    assets.set(`texts/${tag}/interface.ftl`, interfaceOf(files, tag));
    assets.set(`texts/${tag}/oauth-errors.json`, JSON.stringify(oauthErrorsOf(files, tag)));
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
  const keys = new Set(users.flatMap(({ steps }) => Object.values(steps).flat()));
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
  if (!link) return { text };
  const urls = files.links[link];
  if (!urls) throw new Error(`step ${key} names the link "${link}", which is not in catalog/links.yaml`);
  const label = textOf(files, 'links', link, language);
  return { text, link: { urls, label: { ...label, ftl: label.ftl.replace(/^[\w-]+/, 'label') } } };
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
