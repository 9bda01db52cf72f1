import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { languages, type Language } from '../../locales/languages.ts';
import {
  depths,
  factsFile,
  kinds,
  kindStepsFile,
  likelyKindsFile,
  linksFile,
  microsoftAppsFile,
  oauthStandardsFile,
  registrationStepsFile,
  sourcesFile,
  stepLinksFile,
  synonymsFile,
  wordingsFile,
} from '../schema.ts';
import type {
  CodeFacts,
  Depth,
  Kind,
  KindSteps,
  LikelyKinds,
  Links,
  MicrosoftApps,
  RegistrationSteps,
  Sources,
} from '../schema.ts';
import { readMessages, type Messages } from './messages.ts';

/** One code's facts, with what their file's place says and with the kind's steps where they have none. */
export type FiledFacts = CodeFacts & { depth: Depth; kind: Kind; steps: KindSteps[Kind] };

/** Everything people wrote: facts, links, sources and the texts of every language. */
export interface CatalogueFiles {
  facts: Map<string, FiledFacts>;
  kindSteps: KindSteps;
  likelyKinds: LikelyKinds;
  /** The service's wordings, also of codes without facts. */
  wordings: Map<string, string[]>;
  stepLinks: Record<string, string>;
  links: Links;
  sources: Sources;
  microsoftApps: MicrosoftApps;
  oauthStandards: Record<string, string>;
  registrationSteps: RegistrationSteps;
  texts: Record<Language, LanguageTexts>;
  /** Words that mean the same to people who search. */
  synonyms: Record<Language, string[][]>;
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
  const kindSteps = yaml('catalog/kind-steps.yaml', kindStepsFile);
  return {
    facts: readFacts(root, kindSteps),
    kindSteps,
    likelyKinds: yaml('catalog/likely-kinds.yaml', likelyKindsFile),
    wordings: readWordings(root),
    stepLinks: yaml('catalog/step-links.yaml', stepLinksFile),
    links: yaml('catalog/links.yaml', linksFile),
    sources: yaml('catalog/sources.yaml', sourcesFile),
    microsoftApps: yaml('catalog/microsoft-apps.yaml', microsoftAppsFile),
    oauthStandards: yaml('catalog/oauth-standards.yaml', oauthStandardsFile),
    registrationSteps: yaml('catalog/registration-steps.yaml', registrationStepsFile),
    texts: byLanguage((tag) => readLanguage(path.join(root, 'locales', tag))),
    synonyms: byLanguage((tag) => yaml(`locales/${tag}/synonyms.yaml`, synonymsFile)),
  };
}

const byLanguage = <T>(read: (tag: Language) => T): Record<Language, T> =>
  Object.fromEntries(languages.map(({ tag }) => [tag, read(tag)])) as Record<Language, T>;

function readFacts(root: string, kindSteps: KindSteps): CatalogueFiles['facts'] {
  const facts: CatalogueFiles['facts'] = new Map();
  for (const depth of depths) {
    const folder = path.join(root, 'catalog/facts', depth);
    for (const name of readdirSync(folder).sort()) {
      const kind = v.parse(
        v.picklist(kinds, `${name} is not named after a kind`),
        path.basename(name, '.yaml'),
      );
      for (const [code, entry] of Object.entries(readYaml(path.join(folder, name), factsFile))) {
        const other = facts.get(code);
        if (other)
          throw new Error(`${depth}/${name}: ${code} also stands in ${other.depth}/${other.kind}.yaml`);
        if (!entry.steps && depth !== 'message-only')
          throw new Error(`${depth}/${name}: ${code} has no steps`);
        facts.set(code, { ...entry, depth, kind, steps: entry.steps ?? kindSteps[kind] });
      }
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
