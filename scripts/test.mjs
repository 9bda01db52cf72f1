// @ts-check
/** `npm test`: installs what is missing, runs every check in order and ends with `N passed, N failed`. */
import { installBrowsers } from './find-browsers.mjs';
import { setup } from './setup.mjs';
import { runSteps } from './run-steps.mjs';
import { fullSteps, steps } from './test-steps.mjs';

process.chdir(new URL('..', import.meta.url).pathname.replace(/^\/(\w:)/, '$1'));
setup();
for (const sentence of installBrowsers(['chromium', 'firefox'])) console.error(sentence);
const isFull = process.argv.includes('--full');
// Tests that take every combination there is look for this.
if (isFull) process.env['SIGNPOST_TEST_FULL'] = '1';
const { passed, failed } = await runSteps(isFull ? [...steps, ...fullSteps] : steps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
