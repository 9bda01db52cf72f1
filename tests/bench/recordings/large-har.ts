import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scenarios } from '../../identity-provider/scenarios.ts';
import { harEntry, recordScenario } from '../../support/har.ts';

/** What a browser records while somebody works in a large web app, sizes in characters, one after the other. */
const bodies = [
  { type: 'application/json', size: 2_000 },
  { type: 'text/javascript', size: 40_000 },
  { type: 'image/png', size: 12_000, base64: true },
  { type: 'application/json', size: 400 },
  { type: 'text/css', size: 20_000 },
  { type: 'text/javascript', size: 300_000 },
  { type: 'text/html', size: 8_000 },
  { type: 'application/json', size: 60_000 },
];
const largestBody = 9_000_000;
const headers = Object.fromEntries(
  Array.from({ length: 18 }, (_, index) => [`x-header-${index}`, `value of header ${index} `.repeat(2)]),
);

/**
 * Writes a HAR file, entry by entry: mostly an app's scripts, styles, pictures and data, every two hundredth entry of a
 * failing sign-in, one very large entry.
 * @param size about how many bytes
 */
export function writeLargeHar(
  file: string,
  size: number,
): { size: number; failures: number; largestEntry: number } {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.js'), 'utf8');
  const failing = scenarios.filter(({ expected }) => expected.surfaces.includes('redirect'));
  const descriptor = openSync(file, 'w');
  let written = 0;
  let largestEntry = 0;
  let failures = 0;
  const write = (text: string) => {
    written += writeSync(descriptor, text);
  };
  const add = (entry: object) => {
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n      ');
    largestEntry = Math.max(largestEntry, text.length);
    write(`${written > 200 ? ',' : ''}\n      ${text}`);
  };
  write(
    `{\n  "log": {\n    "version": "1.2",\n    "creator": ${JSON.stringify({ name: 'bench', comment: ' '.repeat(100) })},\n    "entries": [`,
  );
  for (let index = 0; written < size; index += 1) {
    const { type, size: length, base64 = false } = bodies[index % bodies.length]!;
    const from = (index * 7_919) % (source.length - length);
    const body = index === 500 ? source.repeat(20).slice(0, largestBody) : source.slice(from, from + length);
    const url = `https://app.contoso.example/assets/${index}`;
    add(
      harEntry({
        url,
        destination: 'script',
        base64,
        at: index * 1_000,
        reply: { headers: { ...headers, 'content-type': type }, body },
      }),
    );
    if (index % 200 === 100) {
      failures += 1;
      for (const entry of recordScenario(failing[failures % failing.length]!, index * 1_000)) add(entry);
    }
  }
  write('\n    ]\n  }\n}\n');
  closeSync(descriptor);
  return { size: written, failures, largestEntry };
}
