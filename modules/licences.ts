import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** Whose code is in the package: MIT and its like ask that the copyright notice travels with every copy. */

const packageOf = (module: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll('\\', '/').replace(/^\0/, ''))?.[0];

function noticeOf(folder: string): [name: string, notice: string] {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return [name!, `${name} ${version} (${license})\n\n${text}`];
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
