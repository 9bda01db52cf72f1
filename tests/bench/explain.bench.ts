/**
 * `npm run bench`: one code explained cold, everything it reads parsed anew, with and without reading the files. The
 * floor beside it reads and parses the same files and does nothing else.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { catalogue } from '../../catalog/build/vite-plugin.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.output/chrome-mv3');
const { module } = await runnerImport<typeof import('../../catalog/explain.ts')>(
  path.join(root, 'catalog/explain.ts'),
  { configFile: false, logLevel: 'error', root, plugins: [catalogue(root)] },
);

const codes = ['AADSTS53003', 'AADSTS50011', 'AADSTS500171', 'AADB2C90118', 'AADSTS90002'] as const;
const fromDisk = async (file: string) => readFileSync(path.join(folder, file), 'utf8');
const kept = new Map<string, string>();
const fromMemory = async (file: string) => kept.get(file) ?? '';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

const seen = (code: (typeof codes)[number]) => ({ code, message: '', details: {} });
const rows = [];
for (const language of ['en', 'tr'] as const) {
  const reader = { language, role: 'user' } as const;
  const used = new Set<string>();
  for (const code of codes) {
    await module.explain(seen(code), reader, async (file) => {
      used.add(file);
      kept.set(file, await fromDisk(file));
      return kept.get(file)!;
    });
  }
  const withFiles: number[] = [];
  const without: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    const code = codes[round % codes.length]!;
    const files: string[] = [];
    withFiles.push(
      await timed(() =>
        module.explain(seen(code), reader, (file) => {
          files.push(file);
          return fromDisk(file);
        }),
      ),
    );
    without.push(await timed(() => module.explain(seen(code), reader, fromMemory)));
    floor.push(
      await timed(async () => {
        for (const file of files) JSON.parse(await fromDisk(file));
      }),
    );
  }
  rows.push({
    language,
    'with files ms': median(withFiles),
    'without ms': median(without),
    'read and parse only ms': median(floor),
  });
}
console.table(rows);
