/** Builds the Firefox package from the sources zip alone, as a reviewer does, and compares the two byte by byte. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadAsync } from 'jszip';
import { run } from './setup.mjs';

const built = '.output';
const zipNamed = (folder: string, ending: string) => {
  const name = readdirSync(folder).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`There is no *${ending} in ${folder}.`);
  return readFileSync(path.join(folder, name));
};

async function unpack(zip: Buffer, folder: string): Promise<void> {
  for (const [name, file] of Object.entries((await loadAsync(zip)).files)) {
    if (file.dir) continue;
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await file.async('nodebuffer'));
  }
}

if (!run('wxt', ['zip', '-b', 'firefox', '--level', 'warn'])) throw new Error('"wxt zip -b firefox" failed.');
const [sources, expected] = [zipNamed(built, '-sources.zip'), zipNamed(built, '-firefox.zip')];
const folder = mkdtempSync(path.join(tmpdir(), 'signpost-sources-'));
const root = process.cwd();
try {
  await unpack(sources, folder);
  // What `npm ci` would install, which this machine has already.
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  process.chdir(folder);
  if (!run('wxt', ['zip', '-b', 'firefox', '--level', 'warn'])) throw new Error('The sources do not build.');
  const same = zipNamed(built, '-firefox.zip').equals(expected);
  if (!same) throw new Error('The package built from the sources differs from the one they came with.');
  console.log('The sources build the very package they came with.');
} finally {
  process.chdir(root);
  rmSync(folder, { recursive: true });
}
