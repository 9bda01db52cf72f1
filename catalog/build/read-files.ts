import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { languages, type Language } from '../../locales/languages.ts';
import { factsFile, kinds, linksFile, sourcesFile, stepLinksFile, wordingsFile } from '../schema.ts';
import type { CodeFacts, Kind, Links, Sources } from '../schema.ts';
import { readMessages, type Messages } from './messages.ts';

/** Everything people wrote: facts, links, sources and the texts of every language. */
export interface CatalogueFiles {
  facts: Map<string, CodeFacts & { kind: Kind }>;
  /** The service's wordings, also of codes without facts. */
  wordings: Map<string, string[]>;
  stepLinks: Record<string, string>;
  links: Links;
  sources: Sources;
  texts: Record<Language, LanguageTexts>;
}

export interface LanguageTexts {
  interface: Messages;
  codes: Messages;
  steps: Messages;
  links: Messages;
  oauthErrors: Messages;
}

/**
 * @param root the project's folder
 * @returns the validated contents of catalog/ and locales/
 * @throws with file, code and field named, when a file does not fit its schema or is no Fluent
 */
export function readCatalogueFiles(root: string): CatalogueFiles {
  const yaml = <const S extends v.GenericSchema>(file: string, schema: S) =>
    readYaml(path.join(root, file), schema);
  return {
    facts: readFacts(root),
    wordings: readWordings(root),
    stepLinks: yaml('catalog/step-links.yaml', stepLinksFile),
    links: yaml('catalog/links.yaml', linksFile),
    sources: yaml('catalog/sources.yaml', sourcesFile),
    texts: Object.fromEntries(
      languages.map(({ tag }) => [tag, readLanguage(path.join(root, 'locales', tag))]),
    ) as Record<Language, LanguageTexts>,
  };
}

function readFacts(root: string): CatalogueFiles['facts'] {
  const folder = path.join(root, 'catalog/facts');
  const facts: CatalogueFiles['facts'] = new Map();
  for (const name of readdirSync(folder).sort()) {
    const kind = v.parse(
      v.picklist(kinds, `${name} is not named after a kind`),
      path.basename(name, '.yaml'),
    );
    for (const [code, entry] of Object.entries(readYaml(path.join(folder, name), factsFile))) {
      if (facts.has(code)) throw new Error(`${name}: ${code} also stands in ${facts.get(code)!.kind}.yaml`);
      facts.set(code, { ...entry, kind });
    }
  }
  return facts;
}

function readWordings(root: string): CatalogueFiles['wordings'] {
  const folder = path.join(root, 'catalog/wordings');
  const files = readdirSync(folder).sort();
  return new Map(files.flatMap((name) => Object.entries(readYaml(path.join(folder, name), wordingsFile))));
}

function readYaml<const S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, parse(readFileSync(file, 'utf8')) ?? {});
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  throw new Error(`${file}\n  ${issues.join('\n  ')}`);
}

/** A language begins small: a file it does not have yet reads as empty, and English stands in. */
const readLanguage = (folder: string): LanguageTexts => ({
  interface: readMessages(fluentFiles(folder, 'interface.ftl')),
  codes: readMessages(fluentFiles(folder, 'codes')),
  steps: readMessages(fluentFiles(folder, 'steps')),
  links: readMessages(fluentFiles(folder, 'links.ftl')),
  oauthErrors: readMessages(fluentFiles(folder, 'oauth-errors.ftl')),
});

function fluentFiles(folder: string, name: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ftl'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => path.relative(folder, file).split(path.sep)[0] === name)
    .sort();
}
