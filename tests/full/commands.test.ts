import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../support/catalogue.ts';
import { commandsIn, documents } from '../support/documents.ts';

/** Every command a document tells to type, typed in a clone of the last commit, ends well. */

const notHere: Record<string, string> = {
  'npm ci': 'installs from the network, as setup did',
  'npm install': 'installs from the network, as setup did',
  'npm test': 'runs before this',
  'npm run test:full': 'runs this',
  'npm run dev': 'ends only by hand',
  'npm run bench': 'measures for minutes; the figures say nothing on a busy machine',
  'npm run release': 'needs a version that has been tagged; with --dry-run it is tried',
};

const lines = new Set(documents.flatMap(({ text }) => commandsIn(text)).map(({ line }) => line));

let clone: string;
const git = (...args: string[]) => spawnSync('git', args, { cwd: clone });
beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'signpost-clone-'));
  git('clone', '--quiet', root, clone);
  // `npm version` commits.
  git('config', 'user.name', 'Jane Doe');
  git('config', 'user.email', 'jane.doe@contoso.example');
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), 'dir');
  // As `npm install` ends.
  spawnSync('npx', ['wxt', 'prepare'], { cwd: clone });
});
/** A reader types one command, not all of them: what the one before wrote is gone. */
beforeEach(() => {
  git('checkout', '--quiet', '.');
  git('clean', '--quiet', '--force', '-d');
  for (const name of ['log.txt', 'message.txt'])
    writeFileSync(path.join(clone, name), 'AADSTS50011: The redirect URI does not match.');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

describe('what the documents tell to type', () => {
  it.each([...lines].filter((line) => !(line in notHere)).sort())(
    '%s',
    (line) => {
      const { status, stderr } = spawnSync(line, {
        cwd: clone,
        shell: true,
        encoding: 'utf8',
        input: 'AADSTS50011',
        // Windows that wait for a person are for persons.
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
      });
      expect(status, stderr).toBe(0);
    },
    600_000,
  );
});
