import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/catalogue.ts';

/** What several views show, as ARCHITECTURE.md names it. */
const shared = ['explanation', 'incidents', 'support'];

const components = path.join(root, 'components');

/** @returns the folder of components/ a file is in: `.` for those above all folders, `..` for those of other rooms */
const folderOf = (file: string) => path.relative(components, path.dirname(file)).split(path.sep)[0] || '.';

/** @returns what a file takes from other folders of components/, styles included */
function takenBy(file: string) {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g);
  return Array.from(imports, ([, imported]) => folderOf(path.resolve(path.dirname(file), imported!)))
    .filter((folder) => ![folderOf(file), '.', '..'].includes(folder))
    .map((folder) => ({ file: path.relative(root, file), takesFrom: folder }));
}

it('a view takes nothing from another view', () => {
  const taken = readdirSync(components, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css)$/.test(name))
    .flatMap((name) => takenBy(path.join(components, name)));
  expect(taken.filter(({ takesFrom }) => !shared.includes(takesFrom))).toEqual([]);
  expect([...new Set(taken.map(({ takesFrom }) => takesFrom))].sort()).toEqual(shared);
});
