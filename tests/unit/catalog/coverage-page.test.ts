import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { coveragePage } from '../../../scripts/coverage-page.ts';
import { catalogueFiles, root } from '../../support/catalogue.ts';

it('docs/coverage.md says what the catalogue covers today (npm run coverage)', async () => {
  const written = readFileSync(path.join(root, 'docs/coverage.md'), 'utf8');
  expect(written).toBe(await format(coveragePage(catalogueFiles()), { parser: 'markdown' }));
});
