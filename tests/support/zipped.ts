import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflate } from '../../modules/zip.ts';

/**
 * @param build the folder of a build
 * @returns for each file what it adds to the package, in bytes: its contents, and its name in two headers of 76 bytes
 */
export async function zippedBytes(build: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.relative(build, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    const { length } = await deflate(readFileSync(path.join(build, file)));
    sizes.set(file, length + 76 + 2 * file.length);
  }
  return sizes;
}

/** @returns the bytes of all files whose names begin so */
export const sumOf = (sizes: ReadonlyMap<string, number>, beginning = ''): number =>
  [...sizes].reduce((sum, [file, bytes]) => (file.startsWith(beginning) ? sum + bytes : sum), 0);
