/** `npm run release`: everything a release needs, in one folder. It builds and publishes nothing anywhere. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { notesFor } from './changelog.ts';
import { run, setup } from './setup.mjs';

const built = '.output';
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'release' }, 'dry-run': { type: 'boolean', default: false } },
});
const { out, 'dry-run': isRehearsal } = values;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const notes = notesFor(changelog, version) ?? (isRehearsal ? notesFor(changelog, 'Unreleased') : undefined);

/** @returns what Git says; undefined where this is no repository, as in the sources of a release */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** What would make a release that nobody can trace back to a commit. A rehearsal only says it. */
const problems = (): string[] => [
  ...(git('status', '--porcelain', '--untracked-files=no') === '' ? [] : ['Not everything is committed.']),
  ...(git('tag', '--points-at', 'HEAD')?.split('\n').includes(`v${version}`)
    ? []
    : [`This commit is not tagged v${version}: "npm version" does that.`]),
  ...(notes ? [] : [`CHANGELOG.md has no section ${version}.`]),
];

function build(): string[] {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(built).filter((file) => file.endsWith('.zip')))
    rmSync(path.join(built, name));
  for (const browser of ['chrome', 'edge', 'firefox'])
    if (!run('wxt', ['zip', '-b', browser, '--level', 'warn']))
      throw new Error(`"wxt zip -b ${browser}" failed.`);
  const zips = readdirSync(built).filter((file) => file.endsWith('.zip'));
  for (const name of zips) copyFileSync(path.join(built, name), path.join(out, name));
  copyFileSync(path.join(built, 'chrome-mv3', 'licences.txt'), path.join(out, 'licences.txt'));
  return [...zips, 'licences.txt'];
}

const sumOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(path.join(out, file)))
    .digest('hex');

setup();
mkdirSync(built, { recursive: true });
const found = problems();
for (const problem of found) console.error(problem);
if (found.length > 0 && !isRehearsal) process.exit(1);
const files = build().sort();
// The form that `sha256sum --check SHA256SUMS` reads.
writeFileSync(path.join(out, 'SHA256SUMS'), files.map((file) => `${sumOf(file)}  ${file}\n`).join(''));
writeFileSync(path.join(out, 'NOTES.md'), `${notes ?? ''}\n`);
console.log(
  `${isRehearsal ? 'A rehearsal of' : 'Release'} ${version} is in ${out}/: ${files.join(', ')}, SHA256SUMS, NOTES.md`,
);
