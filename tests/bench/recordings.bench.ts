import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserNames } from '../e2e/browser/driven-browser.ts';
import { speedInBrowser } from './recordings/in-browser.ts';
import { readWhole, speedInNode } from './recordings/in-node.ts';
import { writeLargeHar } from './recordings/large-har.ts';
import { figure } from './support/measure.ts';
import type { Bench } from './support/result.ts';

const megabyte = 1_000_000;
const rounds = 7;

/** In a process of its own, in bytes. */
const growth = (file: string): number =>
  Number(
    execFileSync(
      process.execPath,
      ['--import', 'jiti/register', path.join(import.meta.dirname, 'recordings/memory.ts'), file],
      { encoding: 'utf8' },
    ),
  );

export const bench: Bench = {
  method:
    'A HAR file of 100 MB on disk. Speeds are times of JSON.parse by ours: above 1, Signpost is faster. In browsers our time is that of the finished build’s worker, started anew each round; JSON.parse runs in the same page. Memory: how far the resident set of a Node process grows while it reads, sampled at each slice.',
  async run() {
    const folder = mkdtempSync(path.join(tmpdir(), 'signpost-bench-'));
    try {
      const file = path.join(folder, 'large.har');
      const { failures, largestEntry } = writeLargeHar(file, 100 * megabyte);
      const found = await readWhole(file);
      const figures = await speedInNode(file, rounds);
      for (const name of browserNames) figures.push(...(await speedInBrowser(name, file, rounds)));
      const grown = [1, 2, 3].map(() => (growth(file) - largestEntry) / megabyte);
      return [
        {
          what: `failing sign-ins found, of ${failures}`,
          value: found,
          unit: '',
          target: { least: failures },
        },
        ...figures,
        figure('memory beyond the largest entry', grown, 'MB', { most: 64 }),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
