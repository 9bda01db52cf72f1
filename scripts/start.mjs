// @ts-check
/** `npm start`: installs what is missing, then hands over to start.ts. */
import { spawn } from 'node:child_process';
import { setup } from './setup.mjs';

process.chdir(new URL('..', import.meta.url).pathname.replace(/^\/(\w:)/, '$1'));
setup();
const child = spawn(
  process.execPath,
  ['--import', 'jiti/register', 'scripts/start.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
// Ctrl-C reaches both: start.ts closes the browser and ends, this process ends with it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
