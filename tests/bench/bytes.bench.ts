/** Bytes, which tests/bytes.test.ts holds: what pages carry, and what is packaged. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { languages } from '../../locales/languages.ts';
import { build } from './support/build.ts';
import type { Bench } from './support/result.ts';

const gzipped = (file: string) => gzipSync(readFileSync(path.join(build, file)), { level: 9 }).length / 1000;

/** What a file adds to a ZIP: its contents, and its name in two headers of 76 bytes. */
const zipped = (file: string) =>
  (deflateRawSync(readFileSync(path.join(build, file)), { level: 9 }).length + 76 + 2 * file.length) / 1000;

const files = readdirSync(build, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)));
const sum = (some: string[], size: (file: string) => number) =>
  some.reduce((all, file) => all + size(file), 0);

export const bench: Bench = {
  method: 'The Chrome build. Scripts by gzip, level 9; packages as a ZIP stores them.',
  async run() {
    return [
      {
        what: 'watcher and observer',
        value: gzipped('watcher.js') + gzipped('observer.js'),
        unit: 'kB',
        target: { most: 8 },
      },
      { what: 'card', value: gzipped('card.js'), unit: 'kB', target: { most: 30 } },
      { what: 'package, zipped', value: sum(files, zipped), unit: 'kB', target: { most: 900 } },
      ...languages.map(({ tag }) => ({
        what: `  of it ${tag}`,
        value: sum(
          files.filter((file) => file.startsWith(`texts/${tag}/`)),
          zipped,
        ),
        unit: 'kB',
        ...(tag === 'en' ? {} : { target: { most: 110 } }),
      })),
      {
        what: 'largest text file',
        value:
          Math.max(
            ...files
              .filter((file) => /^(texts|facts)/.test(file))
              .map((file) => readFileSync(path.join(build, file)).length),
          ) / 1024,
        unit: 'KiB',
        target: { most: 64 },
      },
    ];
  },
};
