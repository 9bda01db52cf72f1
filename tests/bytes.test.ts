import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../locales/languages.ts';
import { sumOf, zippedBytes } from './support/zipped.ts';

const builds = ['chrome-mv3', 'firefox-mv3'];
const root = path.resolve(import.meta.dirname, '../.output');

const read = (build: string, file: string) => readFileSync(path.join(root, build, file));
const gzipped = (build: string, file: string) => gzipSync(read(build, file), { level: 9 }).length;

/** What runs on other people's pages has a budget; everything else only has to be quick. */
describe.each(builds)('%s', (build) => {
  it('watches a page with at most 8 kB', () => {
    expect(gzipped(build, 'watcher.js') + gzipped(build, 'observer.js')).toBeLessThanOrEqual(8_000);
  });

  it('shows a card with at most 30 kB', () => {
    expect(gzipped(build, 'card.js')).toBeLessThanOrEqual(30_000);
  });

  it.each(['watcher.js', 'observer.js', 'card.js'])('carries no polyfill into pages: %s', (file) => {
    expect(read(build, file).toString()).not.toMatch(/webextension-polyfill|wrappedSendMessageCallback/);
  });
});

/** The store's download, and what a language adds to it (docs/performance.md, “The package”). */
describe('the package', () => {
  let sizes: ReadonlyMap<string, number>;

  // Packing as `npm run zip` does takes some seconds, more on a busy machine.
  beforeAll(async () => {
    sizes = await zippedBytes(path.join(root, 'chrome-mv3'));
  }, 120_000);

  it('has at most 900 kB, zipped', () => {
    expect(sizes.size).toBeGreaterThan(90);
    expect(sumOf(sizes)).toBeLessThanOrEqual(900_000);
  });

  it.each(languages.filter(({ tag }) => tag !== 'en'))(
    'says everything in $name with at most 110 kB',
    ({ tag }) => {
      expect(sumOf(sizes, `texts/${tag}/`)).toBeGreaterThan(50_000);
      expect(sumOf(sizes, `texts/${tag}/`)).toBeLessThanOrEqual(110_000);
    },
  );

  it.each(['texts/', 'facts/'])('has files of at most 64 kB in %s', (folder) => {
    const files = [...sizes.keys()].filter((file) => file.startsWith(folder));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(read('chrome-mv3', file).length, file).toBeLessThanOrEqual(64 * 1024);
  });
});
