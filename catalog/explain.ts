import { readParameters } from '../detection/parameters.ts';
import { asGuid } from '../detection/identifiers.ts';
import type { Code, Finding } from '../detection/sighting.ts';
import { isStepCode } from '../detection/step-codes.ts';
import type { Language } from '../locales/languages.ts';
import { interfacePath } from '../locales/localizer.ts';
import { loadShard, loadUnknownCodes, oauthErrorsPath, type ReadAsset } from './assets.ts';
import { cloudOf, lookupUrl } from './cloud.ts';
import { likelyKind } from './likely-kind.ts';
import { microsoftApp, withoutRegistrationSteps, type MicrosoftApp } from './microsoft-app.ts';
import type { Explanation, OAuthError, Step } from './explanation.ts';
import type { Cloud, Role } from './schema.ts';
import type { CodeEntry, Shard, SourceText, StepEntry, StepLink } from './shard.ts';
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
 * @param read reads packaged texts; one shard, and the OAuth errors where one was seen
 * @returns an explanation, for unknown codes too
 * @throws what `read` throws
 */
export async function explain(seen: Seen, reader: Reader, read: ReadAsset): Promise<Explanation> {
  const shard = await loadShard(seen.code, reader.language, read);
  const entry = shard.codes[seen.code];
  const cloud = cloudOf(seen.url ?? '');
  const common = { code: seen.code, role: reader.role, lookupUrl: lookupUrl(seen.code, cloud) };
  const oauthErrors = await explainOAuthErrors(oauthErrorNames(seen, entry), reader.language, read);
  if (!entry) return { ...common, ...(await explainUnknown(seen, reader, cloud, read)), oauthErrors };
  const parameters = readParameters(seen.message, shard.wordings[seen.code]);
  const app = await microsoftApp(parameters['appId'], read);
  return {
    ...common,
    ...explainEntry(seen.code, entry, shard, { parameters, app, role: reader.role, cloud }),
    oauthErrors,
  };
}

/**
 * @param seen the code, and what stood beside it
 * @param read reads packaged texts
 * @returns the values its message carries, by name; claims of whoever made the request
 */
export async function parametersOf(seen: Seen, read: ReadAsset): Promise<Record<string, string>> {
  const { wordings } = await loadShard(seen.code, 'en', read);
  return readParameters(seen.message, wordings[seen.code]);
}

type Body = Omit<Explanation, 'code' | 'role' | 'lookupUrl' | 'oauthErrors'>;

interface Circumstances {
  parameters: Parameters;
  app: MicrosoftApp | undefined;
  role: Role;
  cloud: Cloud;
}

function explainEntry(
  code: Code,
  entry: CodeEntry,
  shard: Shard,
  { parameters, app, role, cloud }: Circumstances,
): Body {
  const text = openText(code, entry.text, parameters);
  const steps = app ? withoutRegistrationSteps(entry.steps[role], app) : entry.steps[role];
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
    ...(app ? { microsoftApp: app.name } : {}),
    steps: steps.map((key) => explainStep(key, shard.steps[key]!, parameters, cloud)),
    causes: text.all('cause-'),
    ...(text.has('background') ? { background: text.variant('background') } : {}),
    sources: entry.sources,
    reviewed: entry.reviewed,
  };
}

function explainStep(key: string, step: StepEntry, parameters: Parameters, cloud: Cloud): Step {
  const text = openText(key, step.text, parameters);
  const link = step.link && explainLink(step.link, parameters, cloud);
  return { key, text: text.variant(''), ...(link ? { link } : {}) };
}

/** Holes take GUIDs only: whatever else a page prints never becomes part of an address. */
function explainLink(link: StepLink, parameters: Parameters, cloud: Cloud): Step['link'] {
  const holes = Array.from(link.urls[cloud]?.matchAll(/\{(\w+)\}/g) ?? [], ([, name]) => name!);
  const isFilled = holes.every((name) => asGuid(parameters[name]));
  if (!isFilled) return link.otherwise && explainLink(link.otherwise, parameters, cloud);
  const url = link.urls[cloud]?.replace(/\{(\w+)\}/g, (_, name: string) => asGuid(parameters[name])!);
  return url ? { url, label: openText('label', link.label, {}).value() } : undefined;
}

/** A code the catalogue has no entry for is welcome: its own message, and how to find out more. */
async function explainUnknown(seen: Seen, reader: Reader, cloud: Cloud, read: ReadAsset): Promise<Body> {
  const source = { language: reader.language, ftl: await read(interfacePath(reader.language)) };
  const parameters: Parameters = seen.message ? { message: seen.message } : {};
  const text = (key: string) => openText(key, source, parameters).variant('');
  const unknown = await loadUnknownCodes(reader.language, read);
  const kind = isStepCode(seen.code) ? 'interrupt' : likelyKind(seen.code, seen.message, unknown);
  const general = `unknown-step-${reader.role}`;
  return {
    known: false,
    severity: isStepCode(seen.code) ? 'interrupt' : 'blocked',
    title: text('unknown-title'),
    meaning: text('unknown-meaning'),
    ...(kind ? { likelyKind: kind } : {}),
    steps: [
      { key: general, text: text(general) },
      ...(kind ? unknown.kinds[kind][reader.role] : []).map((key) =>
        explainStep(key, unknown.steps[key]!, {}, cloud),
      ),
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
  const texts = JSON.parse(await read(oauthErrorsPath(language))) as Record<string, SourceText>;
  return names
    .filter((name) => Object.hasOwn(texts, name))
    .map((name) => ({
      error: name.replace(/^suberror-/, ''),
      text: openText(name, texts[name]!, {}).value(),
    }));
}
