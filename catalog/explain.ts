import { readParameters } from '../detection/parameters.ts';
import { asGuid } from '../detection/identifiers.ts';
import type { Code, Finding } from '../detection/sighting.ts';
import { isStepCode } from '../detection/step-codes.ts';
import type { Language } from '../locales/languages.ts';
import { interfacePath } from '../locales/localizer.ts';
import {
  loadFacts,
  loadOAuthErrors,
  loadSteps,
  loadText,
  loadUnknownCodes,
  type ReadAsset,
} from './assets.ts';
import { cloudOf, lookupUrl } from './cloud.ts';
import { likelyKind } from './likely-kind.ts';
import { microsoftApp, withoutRegistrationSteps } from './microsoft-app.ts';
import type { Explanation, OAuthError, Step } from './explanation.ts';
import type { Cloud, Role } from './schema.ts';
import type { CodeEntry, Facts, LinkedSteps, SourceText } from './shard.ts';
import { openText } from './text-variants.ts';

/** What was seen: a finding, or what is left of it. */
export type Seen = Pick<Finding, 'code' | 'message' | 'details'> & { url?: string };

export interface Reader {
  language: Language;
  role: Role;
}

type Parameters = Record<string, string>;

/**
 * Puts one failure into words.
 * @param seen the code, and what stood beside it
 * @param reader who reads: language and role
 * @param read reads packaged files: facts and text of the code, steps of the role, and the OAuth errors where one was seen
 * @returns an explanation, for unknown codes too
 * @throws what `read` throws
 */
export async function explain(seen: Seen, reader: Reader, read: ReadAsset): Promise<Explanation> {
  const shard = await loadFacts(seen.code, read);
  const entry = shard.codes[seen.code];
  const cloud = cloudOf(seen.url ?? '');
  const [body, oauthErrors] = await Promise.all([
    entry
      ? explainKnown(seen, reader, { entry, shard, cloud }, read)
      : explainUnknown(seen, reader, cloud, read),
    explainOAuthErrors(oauthErrorNames(seen, entry), reader.language, read),
  ]);
  return {
    code: seen.code,
    role: reader.role,
    lookupUrl: lookupUrl(seen.code, cloud),
    ...body,
    oauthErrors,
  };
}

/**
 * @param seen the code, and what stood beside it
 * @param read reads packaged texts
 * @returns the values its message carries, by name; claims of whoever made the request
 */
export async function parametersOf(seen: Seen, read: ReadAsset): Promise<Record<string, string>> {
  const { wordings } = await loadFacts(seen.code, read);
  return readParameters(seen.message, wordings[seen.code]);
}

type Body = Omit<Explanation, 'code' | 'role' | 'lookupUrl' | 'oauthErrors'>;

async function explainKnown(
  seen: Seen,
  { language, role }: Reader,
  { entry, shard, cloud }: { entry: CodeEntry; shard: Facts; cloud: Cloud },
  read: ReadAsset,
): Promise<Body> {
  const parameters = readParameters(seen.message, shard.wordings[seen.code]);
  const stepTexts = (keys: readonly string[]) => loadSteps(withLinks(keys, shard), language, read);
  const usual = entry.steps[role];
  const [app, source, texts] = await Promise.all([
    microsoftApp(parameters['appId'], read),
    loadText(seen.code, entry, language, read),
    stepTexts(usual),
  ]);
  const keys = app ? withoutRegistrationSteps(usual, app) : usual;
  return {
    ...explainEntry(seen.code, entry, source, parameters),
    values: parameters,
    ...(app ? { microsoftApp: app.name } : {}),
    steps: explainSteps(keys, {
      texts: app ? await stepTexts(keys) : texts,
      linked: shard,
      parameters,
      cloud,
    }),
  };
}

function explainEntry(
  code: Code,
  entry: CodeEntry,
  source: SourceText,
  parameters: Parameters,
): Omit<Body, 'steps' | 'values'> {
  const text = openText(code, source, parameters);
  return {
    known: true,
    ...(entry.name ? { name: entry.name } : {}),
    kind: entry.kind,
    depth: entry.depth,
    severity: entry.severity,
    title: text.value(),
    meaning: text.variant('meaning'),
    retry: entry.retry,
    actor: entry.actor,
    causes: text.all('cause-'),
    ...(text.has('background') ? { background: text.variant('background') } : {}),
    sources: entry.sources,
    reviewed: entry.reviewed,
  };
}

/** Steps, and what they may lead to: a link's label is a text of its own. */
const withLinks = (keys: readonly string[], { steps, links }: LinkedSteps): string[] =>
  keys.flatMap((key) => [key, steps[key] ?? [], links[steps[key] ?? '']?.otherwise ?? []].flat());

interface StepContext {
  texts: ReadonlyMap<string, SourceText>;
  linked: LinkedSteps;
  parameters: Parameters;
  cloud: Cloud;
}

function explainSteps(keys: readonly string[], context: StepContext): Step[] {
  return keys.map((key) => {
    const text = openText(key, context.texts.get(key)!, context.parameters);
    const link = explainLink(context.linked.steps[key], context);
    return { key, text: text.variant(''), ...(link ? { link } : {}) };
  });
}

/** Holes take GUIDs only: whatever else a page prints never becomes part of an address. */
function explainLink(key: string | undefined, context: StepContext): Step['link'] {
  const { texts, linked, parameters, cloud } = context;
  const link = key === undefined ? undefined : linked.links[key];
  const address = link?.[cloud];
  if (key === undefined || !link || !address) return undefined;
  const holes = Array.from(address.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
  if (!holes.every((name) => asGuid(parameters[name]))) return explainLink(link.otherwise, context);
  const url = address.replace(/\{(\w+)\}/g, (_, name: string) => asGuid(parameters[name])!);
  return { url, label: openText(key, texts.get(key)!, {}).value() };
}

/** A code the catalogue has no entry for is welcome: its own message, and how to find out more. */
async function explainUnknown(seen: Seen, reader: Reader, cloud: Cloud, read: ReadAsset): Promise<Body> {
  const source = { language: reader.language, ftl: await read(interfacePath(reader.language)) };
  const parameters: Parameters = seen.message ? { message: seen.message } : {};
  const text = (key: string) => openText(key, source, parameters).variant('');
  const unknown = await loadUnknownCodes(read);
  const kind = isStepCode(seen.code) ? 'interrupt' : likelyKind(seen.code, seen.message, unknown);
  const general = `unknown-step-${reader.role}`;
  const keys = kind ? unknown.kinds[kind][reader.role] : [];
  const texts = await loadSteps(withLinks(keys, unknown), reader.language, read);
  return {
    known: false,
    severity: isStepCode(seen.code) ? 'interrupt' : 'blocked',
    values: readParameters(seen.message),
    title: text('unknown-title'),
    meaning: text('unknown-meaning'),
    ...(kind ? { likelyKind: kind } : {}),
    steps: [
      { key: general, text: text(general) },
      ...explainSteps(keys, { texts, linked: unknown, parameters: {}, cloud }),
    ].slice(0, 5),
    causes: [],
    sources: [],
  };
}

const oauthErrorNames = ({ details }: Seen, entry: CodeEntry | undefined): string[] => [
  ...new Set([
    ...(details.oauthError ? [details.oauthError] : []),
    ...(details.suberror ? [`suberror-${details.suberror}`] : []),
    ...(entry?.oauthErrors ?? []),
  ]),
];

async function explainOAuthErrors(
  names: string[],
  language: Language,
  read: ReadAsset,
): Promise<OAuthError[]> {
  if (names.length === 0) return [];
  const texts = await loadOAuthErrors(language, read);
  return names
    .filter((name) => Object.hasOwn(texts, name))
    .map((name) => ({
      error: name.replace(/^suberror-/, ''),
      text: openText(name, texts[name]!, {}).value(),
      standard: texts[name]!.standard,
    }));
}
