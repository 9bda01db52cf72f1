import type { FactsShard, LinkedSteps, PackedEntry } from '../shard.ts';
import { roles, type Role } from '../schema.ts';
import type { CatalogueFiles } from './read-files.ts';

/**
 * @param files the validated sources
 * @param slice codes, also ones without an entry of which only the service's wordings are known
 * @returns what is packaged about them; sources and steps, which many codes share, stand once and are named by number
 */
export function factsShard(files: CatalogueFiles, slice: string[]): FactsShard {
  const known = slice.filter((code) => files.facts.has(code));
  const entries = known.map((code) => files.facts.get(code)!);
  const sources = [...new Set(entries.flatMap((entry) => entry.sources))];
  const stepKeys = [...new Set(entries.flatMap(({ steps }) => roles.flatMap((role) => steps[role])))];
  const packed = entries.map((entry): PackedEntry => ({
    ...entry,
    sources: entry.sources.map((source) => sources.indexOf(source)),
    steps: byRole((role) => entry.steps[role].map((key) => stepKeys.indexOf(key))),
  }));
  const wordings = slice.flatMap((code) => {
    const own = files.wordings.get(code);
    return own ? [[code, own] as const] : [];
  });
  return {
    codes: Object.fromEntries(known.map((code, index) => [code, packed[index]!])),
    sources: sources.map((source) => sourceOf(files, source)),
    stepKeys,
    wordings: Object.fromEntries(wordings),
    ...linkedSteps(files, entries),
  };
}

const byRole = <T>(of: (role: Role) => T) =>
  Object.fromEntries(roles.map((role) => [role, of(role)])) as Record<Role, T>;

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
