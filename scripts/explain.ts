/** `npm run --silent explain`: the same engine from a terminal. explain-input.ts says what it takes and prints. */
import path from 'node:path';
import { runnerImport } from 'vite';
import { catalogue } from '../catalog/build/vite-plugin.ts';

const root = path.resolve(import.meta.dirname, '..');
// Through Vite, because the catalogue's modules are made by its plugin.
const { module } = await runnerImport<typeof import('./explain-input.ts')>(
  path.join(root, 'scripts/explain-input.ts'),
  { configFile: false, logLevel: 'error', root, plugins: [catalogue(root)] },
);
process.exitCode = await module.main(
  root,
  process.argv.slice(2),
  process.stdin,
  process.stdout,
  process.stderr,
);
