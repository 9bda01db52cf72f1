import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** Whose code is in the package: MIT and its like ask that the copyright notice travels with every copy. */

const packageOf = (module: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll('\\', '/').replace(/^\0/, ''))?.[0];

interface Package {
  name: string;
  version: string;
  license: string;
  homepage?: string;
}

function noticeOf(folder: string): [name: string, notice: string] {
  const each = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
  return [each.name, `${each.name} ${each.version} (${each.license})\n\n${textOf(each, folder)}`];
}

function textOf(each: Package, folder: string): string {
  if (each.license === 'MPL-2.0') return whereToFind(each);
  // Asks for a copy of itself (4a), which not every package that is under it brings.
  const general = each.license === 'Apache-2.0' ? textIn(path.resolve('node_modules/typescript')) : undefined;
  return textIn(folder) ?? general ?? `Licence: ${each.license}`;
}

/** What the Mozilla Public License asks for (3.1, 3.2): where its text and the source are, not a copy of 17 kB. */
const whereToFind = ({ homepage }: Package): string =>
  `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/\nIts source code: ${homepage}`;

function textIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
  return file && readFileSync(path.join(folder, file), 'utf8').trim();
}

/** Remembers the packages that ended in a bundle, after what nobody calls was left out. */
const remember = (folders: Set<string>): Plugin => ({
  name: 'signpost:licences',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [module, { renderedLength }] of Object.entries(file.modules)) {
        const folder = renderedLength > 0 ? packageOf(module) : undefined;
        if (folder && existsSync(path.join(folder, 'package.json'))) folders.add(folder);
      }
    }
  },
});

/** Writes `licences.txt` into each build: every package in it, with its licence. */
export default defineWxtModule((wxt) => {
  const folders = new Set<string>();
  wxt.hook('vite:build:extendConfig', (_, config) => {
    (config.plugins ??= []).push(remember(folders));
  });
  wxt.hook('build:done', () => {
    const notices = new Map([...folders].map(noticeOf));
    const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
    const own = readFileSync(path.join(wxt.config.root, 'LICENSE'), 'utf8').trim();
    const text = [`Signpost\n\n${own}`, ...sorted].join(`\n\n${'-'.repeat(80)}\n\n`);
    writeFileSync(path.join(wxt.config.outDir, 'licences.txt'), `${text}\n`);
  });
});
