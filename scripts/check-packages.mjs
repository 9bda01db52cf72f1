// @ts-check
/** Builds the packages twice and compares them byte by byte: who rebuilds a release must get the same file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './setup.mjs';

const folder = '.output';
const zips = () => readdirSync(folder).filter((name) => name.endsWith('.zip'));

/** @returns {Map<string, string>} the hash of each package */
function build() {
  for (const name of zips()) rmSync(join(folder, name));
  for (const browser of ['chrome', 'edge', 'firefox'])
    if (!run('wxt', ['zip', '-b', browser])) throw new Error(`"wxt zip -b ${browser}" failed.`);
  const hash = (/** @type {string} */ name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return new Map(zips().map((name) => [name, hash(name)]));
}

const first = build();
const second = build();
const differing = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
for (const name of differing) console.error(`${name} differs between two builds.`);
if (first.size < 3) console.error(`Only ${first.size} packages were made.`);
if (differing.length > 0 || first.size < 3) process.exitCode = 1;
else console.log(`${first.size} packages, each byte-identical when built again.`);
