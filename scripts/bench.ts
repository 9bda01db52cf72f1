/**
 * `npm run bench`: runs the benches one after the other, because two at once would disturb each other.
 *
 *   npm run bench -- --only popup     those whose name holds the word
 *   npm run bench -- --json FILE      writes the figures
 *   npm run bench -- --compare FILE   shows what is worse than in that file; then the exit code is 1
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { regressions, type Figures } from '../tests/bench/support/compare.ts';
import { meetsTarget, showFigures, type Bench } from '../tests/bench/support/result.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' }, compare: { type: 'string' } },
});
const ending = '.bench.ts';
const folder = path.resolve(import.meta.dirname, '../tests/bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .filter((name) => name.includes(options.only ?? ''))
  .sort();

const figures: Figures = {};
for (const name of names) {
  console.log(`\n━━ ${name}`);
  const { bench } = (await import(path.join(folder, name + ending))) as { bench: Bench };
  console.log(bench.method);
  figures[name] = await bench.run();
  showFigures(figures[name], console.log);
}

const missed = Object.values(figures)
  .flat()
  .filter((figure) => meetsTarget(figure) === false);
console.log(`\n${missed.length} of ${Object.values(figures).flat().length} figures miss their target.`);
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, undefined, 2)}\n`);
if (options.compare) {
  const worse = regressions(JSON.parse(readFileSync(options.compare, 'utf8')) as Figures, figures);
  console.log(
    worse.length > 0 ? `Worse than before:\n  ${worse.join('\n  ')}` : 'Nothing is worse than before.',
  );
  if (worse.length > 0) process.exitCode = 1;
}
