/** What the bench calls in an empty page of the finished build; bundled by page-script.ts. */
import { explain, type Reader, type Seen } from '../../../catalog/explain.ts';

const load = async (file: string) => (await fetch(file)).text();

/**
 * The first explanation of a page.
 * @param known files that are read before the clock starts
 * @returns milliseconds it took, and the files it asked for
 */
async function explainOnce(
  seen: Seen,
  reader: Reader,
  known: string[],
): Promise<{ time: number; files: string[] }> {
  const kept = new Map(await Promise.all(known.map(async (file) => [file, await load(file)] as const)));
  const files: string[] = [];
  const start = performance.now();
  await explain(seen, reader, async (file) => {
    files.push(file);
    return kept.get(file) ?? load(file);
  });
  return { time: performance.now() - start, files };
}

/** @returns milliseconds until an explanation's files are there: the first says which others are wanted */
async function readOnce([first, ...others]: string[]): Promise<{ time: number }> {
  const start = performance.now();
  await load(first!);
  await Promise.all(others.map(load));
  return { time: performance.now() - start };
}

Object.assign(globalThis, { explainOnce, readOnce });
