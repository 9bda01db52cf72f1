/** One figure of a bench: the median of its runs, between its quartiles. */
export interface Figure {
  /** What was measured; the same words in every run, so that runs can be compared. */
  what: string;
  value: number;
  /** The middle half of the runs; missing for counts and bytes. */
  quartiles?: [number, number];
  /** `ms`, `kB`, `×` (a ratio to what ran beside it), `tasks`, … */
  unit: string;
  target?: { most: number } | { least: number };
}

export interface Bench {
  /** How it was measured, in a sentence or two. */
  method: string;
  run(): Promise<Figure[]>;
}

/** @returns whether a figure keeps its target; undefined where it has none */
export function meetsTarget({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'most' in target ? value <= target.most : value >= target.least;
}

const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
export const inShort = (value: number): string => value.toFixed(digits(value));

/** Writes figures as a table, for people. */
export function showFigures(figures: readonly Figure[], print: (line: string) => void): void {
  const width = Math.max(0, ...figures.map(({ what }) => what.length)) + 2;
  for (const figure of figures) {
    const { what, value, quartiles, unit, target } = figure;
    const spread = quartiles ? `${inShort(quartiles[0])} … ${inShort(quartiles[1])}` : '';
    const limit = target ? ('most' in target ? `≤ ${target.most}` : `≥ ${target.least}`) : '';
    const verdict = { true: 'met', false: 'MISSED', undefined: '' }[String(meetsTarget(figure))];
    print(
      `${what.padEnd(width)}${inShort(value).padStart(9)} ${unit.padEnd(6)}${spread.padStart(20)}  ${limit.padEnd(8)} ${verdict}`,
    );
  }
}
