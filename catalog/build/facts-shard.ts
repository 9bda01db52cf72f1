import type { FactsShard, LinkedSteps } from '../shard.ts';
import type { Role, StepsByRole } from '../schema.ts';
import type { CatalogueFiles } from './read-files.ts';
import { usualOf, withoutUsual } from './usual.ts';

/**
 * @param files the validated sources
 * @param slice codes, also ones without an entry of which only the service's wordings are known
 * @returns what is packaged about them; what many codes share stands once: sources and steps are numbered, usual values left out
 */
export function factsShard(files: CatalogueFiles, slice: string[]): FactsShard {
  const known = slice.filter((code) => files.facts.has(code));
  const entries = known.map((code) => files.facts.get(code)!);
  const sources = [...new Set(entries.flatMap((entry) => entry.sources))];
  const stepsByRole = [...new Set(entries.map(({ steps }) => JSON.stringify(steps)))];
  const numbered = entries.map((entry) => ({
    ...entry,
    steps: stepsByRole.indexOf(JSON.stringify(entry.steps)),
    sources: entry.sources.map((source) => sources.indexOf(source)),
  }));
  const usual = usualOf(numbered);
  const wordings = slice.flatMap((code) => {
    const own = files.wordings.get(code);
    return own ? [[code, own] as const] : [];
  });
  return {
    codes: Object.fromEntries(known.map((code, index) => [code, withoutUsual(numbered[index]!, usual)])),
    usual,
    stepsByRole: stepsByRole.map((steps) => JSON.parse(steps) as StepsByRole),
    sources: sources.map((source) => sourceOf(files, source)),
    wordings: Object.fromEntries(wordings),
    ...linkedSteps(files, entries),
  };
}

const sourceOf = ({ sources }: CatalogueFiles, source: string) =>
  source.startsWith('/')
    ? { title: `learn.microsoft.com${source}`, url: `https://learn.microsoft.com${source}` }
    : sources[source]!;

/** The links of the steps that these users have, each with the one it falls back to. */
export function linkedSteps(
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
