import { openAsBlob, readFileSync } from 'node:fs';
import { isSignInUrl } from '../../../platform/sign-in-hosts.ts';
import { readFile } from '../../../recordings/read-file.ts';
import { Recording } from '../../../recordings/recording.ts';
import { ratio, interleave, timed } from '../support/measure.ts';
import type { Figure } from '../support/result.ts';

const slice = 4 * 1024 * 1024;

/**
 * Reads a recording as the worker does.
 * @param tell called after each slice
 * @returns how many failures are in it
 * @throws when it can't be read
 */
export async function readWhole(file: string, tell = () => {}): Promise<number> {
  let found = 0;
  await readFile(await openAsBlob(file), isSignInUrl, (news) => {
    tell();
    if (news.type === 'unreadable') throw new Error(`${file} could not be read`);
    if (news.type === 'progress') found += news.failures.length;
  });
  return found;
}

function readBytes(bytes: Uint8Array): void {
  const recording = new Recording(isSignInUrl);
  for (let at = 0; at < bytes.length; at += slice) recording.read(bytes.subarray(at, at + slice));
  recording.end();
}

/** @returns how fast a file is read in Node, against `JSON.parse`; above 1, Signpost is faster */
export async function speedInNode(file: string, rounds: number): Promise<Figure[]> {
  const bytes = new Uint8Array(readFileSync(file));
  const text = readFileSync(file, 'utf8');
  const times = await interleave(
    {
      parse: () => timed(() => JSON.parse(text) as unknown),
      readAndParse: () => timed(() => JSON.parse(readFileSync(file, 'utf8')) as unknown),
      fromMemory: () => timed(() => readBytes(bytes)),
      fromFile: () => timed(() => readWhole(file)),
    },
    rounds,
  );
  const target = { least: 0.5 };
  return [
    ratio('Node: from memory', times.parse, times.fromMemory, target),
    ratio('Node: from the file, JSON.parse too', times.readAndParse, times.fromFile, target),
    ratio('Node: from the file, JSON.parse from memory', times.parse, times.fromFile, target),
  ];
}
