/** `npm run bench`: runs the benches one after the other, because two at once would disturb each other. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../tests/bench');
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  console.log(`\n━━ ${file}`);
  await import(path.join(folder, file));
}
