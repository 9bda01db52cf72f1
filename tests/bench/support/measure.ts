import type { Figure } from './result.ts';

/** Code that has just been loaded runs slower than it will: the first rounds are not counted. */
const warmUp = 3;

/**
 * Measures arms in turn, each round in another order, so that whatever disturbs the machine disturbs all of them.
 * @param arms each measures itself once
 * @param rounds how often each is counted
 * @returns what they measured, by arm; the same round at the same place
 */
export async function interleave<Arm extends string>(
  arms: Record<Arm, () => number | Promise<number>>,
  rounds: number,
): Promise<Record<Arm, number[]>> {
  const names = Object.keys(arms) as Arm[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Arm, number[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await arms[name]();
      if (round >= 0) results[name].push(value);
    }
  }
  return results;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @returns the median of many runs with its quartiles, as a figure */
export const figure = (
  what: string,
  values: readonly number[],
  unit: string,
  target?: Figure['target'],
): Figure => ({
  what,
  value: median(values),
  quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
  unit,
  ...(target ? { target } : {}),
});

/** @returns how one arm stands to another: the median of the ratios within each round */
export const ratio = (
  what: string,
  ours: readonly number[],
  floor: readonly number[],
  target?: Figure['target'],
): Figure =>
  figure(
    what,
    ours.map((value, round) => value / floor[round]!),
    '×',
    target,
  );

/** @returns by how much one arm's values exceed another's, within each round */
export const differences = (ours: readonly number[], others: readonly number[]): number[] =>
  ours.map((value, round) => value - others[round]!);

/** Milliseconds a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
