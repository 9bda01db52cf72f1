import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

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
