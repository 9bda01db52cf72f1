import { inShort, type Figure } from './result.ts';

/** Other processes shake times; what is worse by less than this share, or within the quartiles of before, is no news. */
const tolerance = 0.15;

export type Figures = Record<string, Figure[]>;

/**
 * Times depend on the machine, so only ratios, bytes and counts are compared.
 * @param before figures of an earlier run, by bench
 * @param now figures of this run
 * @returns a line for each figure that became worse
 */
export function regressions(before: Figures, now: Figures): string[] {
  return Object.entries(now).flatMap(([bench, figures]) =>
    figures.flatMap((figure) => {
      const old = before[bench]?.find(({ what }) => what === figure.what);
      if (!old || figure.unit === 'ms' || !isWorse(old, figure)) return [];
      return [`${bench}: ${figure.what}: ${inShort(old.value)} → ${inShort(figure.value)} ${figure.unit}`];
    }),
  );
}

function isWorse(old: Figure, { value, target }: Figure): boolean {
  const [low, high] = old.quartiles ?? [old.value, old.value];
  return target && 'least' in target
    ? value < low && value < old.value * (1 - tolerance)
    : value > high && value > old.value * (1 + tolerance);
}
