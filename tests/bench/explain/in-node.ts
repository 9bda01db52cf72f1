import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { catalogue } from '../../../catalog/build/vite-plugin.ts';
import type { Reader } from '../../../catalog/explain.ts';
import { build, root } from '../support/build.ts';
import { interleave, ratio, timed } from '../support/measure.ts';
import type { Figure } from '../support/result.ts';
import { failures } from './failures.ts';

const fromDisk = async (file: string) => readFileSync(path.join(build, file), 'utf8');

/** @returns how long explaining takes in a process that has done so before, beside reading the same files and parsing those that are JSON */
export async function beside(readers: readonly Reader[]): Promise<Figure[]> {
  const { module } = await runnerImport<typeof import('../../../catalog/explain.ts')>(
    path.join(root, 'catalog/explain.ts'),
    { configFile: false, logLevel: 'error', root, plugins: [catalogue(root)] },
  );
  const figures: Figure[] = [];
  for (const reader of readers) {
    let files: string[] = [];
    let round = 0;
    const { ours, floor } = await interleave(
      {
        ours() {
          files = [];
          return timed(() =>
            module.explain(failures[round % failures.length]!, reader, (file) => {
              files.push(file);
              return fromDisk(file);
            }),
          );
        },
        async floor() {
          round += 1;
          return timed(async () => {
            for (const file of files) {
              const text = await fromDisk(file);
              if (file.endsWith('.json')) JSON.parse(text);
            }
          });
        },
      },
      200,
    );
    figures.push(ratio(`Node, ${reader.language}, ${reader.role}: beside the floor`, ours, floor));
  }
  return figures;
}
