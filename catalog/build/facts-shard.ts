import type { FactsShard, LinkedSteps, PackedEntry } from '../shard.ts';
import type { Role } from '../schema.ts';
import type { CatalogueFiles } from './read-files.ts';

/**
 * @param files the validated sources
 * @param slice codes, also ones without an entry of which only the service's wordings are known
 * @returns what is packaged about them; sources, which many codes share, stand once and are named by number
 */
export function factsShard(files: CatalogueFiles, slice: string[]): FactsShard {
  const known = slice.filter((code) => files.facts.has(code));
  const entries = known.map((code) => files.facts.get(code)!);
  const sources = [...new Set(entries.flatMap((entry) => entry.sources))];
  const packed = entries.map((entry): PackedEntry => ({
    ...entry,
    sources: entry.sources.map((source) => sources.indexOf(source)),
  }));
  const wordings = slice.flatMap((code) => {
    const own = files.wordings.get(code);
    return own ? [[code, own] as const] : [];
  });
  return {
    codes: Object.fromEntries(known.map((code, index) => [code, packed[index]!])),
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
