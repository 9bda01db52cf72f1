/** Bytes, which tests/bytes.test.ts holds: what pages carry, and what is packaged. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '../../locales/languages.ts';
import { sumOf, zippedBytes } from '../support/zipped.ts';
import { build } from './support/build.ts';
import type { Bench } from './support/result.ts';

const gzipped = (file: string) => gzipSync(readFileSync(path.join(build, file)), { level: 9 }).length / 1000;

const packaged = /^(texts|facts)\//;

export const bench: Bench = {
  method: 'The Chrome build. Scripts by gzip, level 9; packages as `npm run zip` stores them, by Zopfli.',
  async run() {
    const sizes = await zippedBytes(build);
    return [
      {
        what: 'watcher and observer',
        value: gzipped('watcher.js') + gzipped('observer.js'),
        unit: 'kB',
        target: { most: 8 },
      },
      { what: 'card', value: gzipped('card.js'), unit: 'kB', target: { most: 30 } },
      { what: 'package, zipped', value: sumOf(sizes) / 1000, unit: 'kB', target: { most: 900 } },
      ...languages.map(({ tag }) => ({
        what: `  of it ${tag}`,
        value: sumOf(sizes, `texts/${tag}/`) / 1000,
        unit: 'kB',
        ...(tag === 'en' ? {} : { target: { most: 110 } }),
      })),
      {
        what: 'largest text file',
        value:
          Math.max(
            ...[...sizes.keys()]
              .filter((file) => packaged.test(file))
              .map((file) => readFileSync(path.join(build, file)).length),
          ) / 1024,
        unit: 'KiB',
        target: { most: 64 },
      },
    ];
  },
};
