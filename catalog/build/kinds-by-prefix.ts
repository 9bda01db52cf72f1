import type { Kind } from '../schema.ts';

/** Fewer codes, or a smaller share of one kind, prove nothing. */
const fewest = 4;
const share = 0.6;

/**
 * Microsoft hands out numbers in blocks: 530xx is Conditional Access, 5012x passwords.
 * @param facts codes with their kinds
 * @returns the beginnings of codes, three digits or more and `#` for the others, with the kind most codes that look so have
 */
export function kindsByPrefix(facts: ReadonlyMap<string, { kind: Kind }>): Record<string, Kind> {
  const counts = new Map<string, Map<Kind, number>>();
  for (const [code, { kind }] of facts) {
    const family = /^AAD(?:STS|B2C)/.exec(code)![0].length;
    for (let length = family + 3; length < code.length; length += 1) {
      // The length belongs to the block: 50012 and 500121 are no neighbours.
      const prefix = code.slice(0, length).padEnd(code.length, '#');
      const kinds = counts.get(prefix) ?? new Map<Kind, number>();
      counts.set(prefix, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
    }
  }
  return Object.fromEntries([...counts].flatMap(([prefix, kinds]) => clearMajority(prefix, kinds)));
}

function clearMajority(prefix: string, kinds: Map<Kind, number>): [string, Kind][] {
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const [kind, count] = [...kinds].reduce((most, next) => (next[1] > most[1] ? next : most));
  return all >= fewest && count / all >= share ? [[prefix, kind]] : [];
}
