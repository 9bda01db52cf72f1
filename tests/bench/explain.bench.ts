import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { catalogue } from '../../catalog/build/vite-plugin.ts';
import { build, root } from './support/build.ts';
import { figure, interleave, ratio, timed } from './support/measure.ts';
import type { Bench, Figure } from './support/result.ts';

const codes = ['AADSTS53003', 'AADSTS50011', 'AADSTS500171', 'AADB2C90118', 'AADSTS90002'] as const;
const fromDisk = async (file: string) => readFileSync(path.join(build, file), 'utf8');

export const bench: Bench = {
  method:
    'Five codes in turn, explained cold: everything is parsed anew. The floor reads the same files, parses those that are JSON, and does nothing else.',
  async run() {
    const { module } = await runnerImport<typeof import('../../catalog/explain.ts')>(
      path.join(root, 'catalog/explain.ts'),
      { configFile: false, logLevel: 'error', root, plugins: [catalogue(root)] },
    );
    const figures: Figure[] = [];
    for (const language of ['en', 'tr'] as const) {
      for (const role of ['user', 'admin'] as const) {
        const kept = new Map<string, string>();
        let files: string[] = [];
        let round = 0;
        const explain = (read: (file: string) => Promise<string>) =>
          timed(() =>
            module.explain(
              { code: codes[round % codes.length]!, message: '', details: {} },
              { language, role },
              read,
            ),
          );
        const { withFiles, without, floor } = await interleave(
          {
            async withFiles() {
              files = [];
              return explain(async (file) => {
                files.push(file);
                const text = await fromDisk(file);
                kept.set(file, text);
                return text;
              });
            },
            without: () => explain(async (file) => kept.get(file) ?? fromDisk(file)),
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
        const who = `${language}, ${role}`;
        figures.push(
          figure(`${who}: with reading files`, withFiles, 'ms', { most: 12 }),
          figure(`${who}: without`, without, 'ms', { most: 5 }),
          ratio(`${who}: beside the floor`, withFiles, floor),
        );
      }
    }
    return figures;
  },
};
