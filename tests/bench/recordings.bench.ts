/**
 * `npm run bench`: a HAR file of 100 MB on disk, read as the catalogue page reads it, against `JSON.parse` of the whole.
 * Once in Node, with the memory it takes; then in both browsers, in the worker of the finished build, where the arms
 * take turns in one page. Needs `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { isSignInUrl } from '../../platform/sign-in-hosts.ts';
import { readFile } from '../../recordings/read-file.ts';
import { Recording } from '../../recordings/recording.ts';
import { browserNames } from '../e2e/browser/driven-browser.ts';
import { launch } from '../e2e/browser/launch.ts';
import { startIdentityProvider } from '../identity-provider/server.ts';
import { writeLargeHar } from './large-har.ts';

const megabyte = 1_000_000;
const rounds = 7;
const slice = 4 * 1024 * 1024;
const memoryOnly = process.env['SIGNPOST_RECORDING'];

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const spread = (values: number[]) =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

async function readWhole(file: string, tell = () => {}): Promise<number> {
  let found = 0;
  await readFile(await openAsBlob(file), isSignInUrl, (news) => {
    tell();
    if (news.type === 'unreadable') throw new Error(`${file} could not be read`);
    if (news.type === 'progress') found += news.failures.length;
  });
  return found;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** In a process of its own: how far its memory grows while a file is read, in bytes. */
async function growth(file: string): Promise<number> {
  await readWhole(import.meta.filename);
  const before = process.memoryUsage.rss();
  let most = before;
  await readWhole(file, () => {
    most = Math.max(most, process.memoryUsage.rss());
  });
  return most - before;
}

interface Times {
  parse: number[];
  /** The bytes in memory already, as the text is for `parse`. */
  oursInMemory?: number[];
  textAndParse: number[];
  ours: number[];
}

function readBytes(bytes: Uint8Array): void {
  const recording = new Recording(isSignInUrl);
  for (let at = 0; at < bytes.length; at += slice) recording.read(bytes.subarray(at, at + slice));
  recording.end();
}

async function inNode(file: string): Promise<Times> {
  const times = { parse: [], oursInMemory: [], textAndParse: [], ours: [] } as Required<Times>;
  const bytes = new Uint8Array(readFileSync(file));
  for (let round = 0; round < rounds; round += 1) {
    let text = '';
    const load = await timed(() => (text = readFileSync(file, 'utf8')));
    const parse = await timed(() => JSON.parse(text) as unknown);
    times.parse.push(parse);
    times.textAndParse.push(load + parse);
    times.oursInMemory.push(await timed(() => readBytes(bytes)));
    times.ours.push(await timed(() => readWhole(file)));
  }
  return times;
}

async function inBrowser(name: (typeof browserNames)[number], file: string): Promise<Times> {
  const identityProvider = await startIdentityProvider();
  const driven = await launch(name, { identityProvider });
  try {
    const page = await driven.extensionPage('catalogue.html');
    await page.evaluate(() => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', id: 'bench' });
      document.body.append(input);
    });
    const input = (await page.$('#bench')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    const times: Times = { parse: [], textAndParse: [], ours: [] };
    for (let round = 0; round < rounds; round += 1) {
      const [parse, textAndParse, ours] = await page.evaluate(async () => {
        const chosen = document.querySelector<HTMLInputElement>('#bench')!.files![0]!;
        const start = performance.now();
        const text = await chosen.text();
        const loaded = performance.now();
        JSON.parse(text);
        const parsed = performance.now();
        const worker = new Worker('/recording-reader.js');
        await new Promise<void>((resolve, reject) => {
          worker.addEventListener('message', ({ data }) => {
            if (data.type === 'end') resolve();
            if (data.type === 'unreadable') reject(new Error('unreadable'));
          });
          worker.postMessage(chosen);
        });
        worker.terminate();
        return [parsed - loaded, parsed - start, performance.now() - parsed];
      });
      times.parse.push(parse!);
      times.textAndParse.push(textAndParse!);
      times.ours.push(ours!);
    }
    return times;
  } finally {
    await driven.close();
    await identityProvider.close();
  }
}

function row(place: string, { parse, oursInMemory, textAndParse, ours }: Times): Record<string, string> {
  const speed = (other: number[], own: number[]) =>
    median(other.map((time, round) => time / own[round]!)).toFixed(2);
  return {
    place,
    'JSON.parse alone, ms': spread(parse),
    'from memory, ms': oursInMemory ? spread(oursInMemory) : '',
    'speed, memory': oursInMemory ? speed(parse, oursInMemory) : '',
    'read + JSON.parse, ms': spread(textAndParse),
    'from file, ms': spread(ours),
    'speed, file': speed(textAndParse, ours),
    'file against JSON.parse alone': speed(parse, ours),
  };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-bench-'));
  try {
    const file = path.join(folder, 'large.har');
    const { size, failures, largestEntry } = writeLargeHar(file, 100 * megabyte);
    console.log(
      `${(size / megabyte).toFixed(0)} MB, ${failures} failures, largest entry ${(largestEntry / megabyte).toFixed(1)} MB, ${await readWhole(file)} found`,
    );
    const rows = [row('Node', await inNode(file))];
    for (const name of browserNames) rows.push(row(name, await inBrowser(name, file)));
    console.table(rows);
    const again = [1, 2, 3].map(() =>
      Number(
        execFileSync(process.execPath, ['--import', 'jiti/register', import.meta.filename], {
          env: { ...process.env, SIGNPOST_RECORDING: file },
          encoding: 'utf8',
        }),
      ),
    );
    console.log(
      `memory while reading: ${spread(again.map((bytes) => bytes / megabyte))} MB more than before`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (memoryOnly) process.stdout.write(String(await growth(memoryOnly)));
else await main();
