/** `npm run coverage`: writes docs/coverage.md anew from the catalogue. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { readCatalogueFiles } from '../catalog/build/read-files.ts';
import { coveragePage } from './coverage-page.ts';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'docs/coverage.md');
writeFileSync(file, await format(coveragePage(readCatalogueFiles(root)), { parser: 'markdown' }));
