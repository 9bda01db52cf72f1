/** A file is read whole for one code, so it stays small. In bytes. */
export const largestFile = 64 * 1024;

/**
 * Cuts rows into the fewest files, in order: each file compresses by itself, so few large ones make a smaller package
 * than many small ones.
 * @param rows what to pack
 * @param contentOf the file that rows become
 * @returns the rows of each file; of none at all, one empty file
 * @throws when one row alone outgrows a file
 */
export function cut<T>(rows: readonly T[], contentOf: (rows: T[]) => Uint8Array): T[][] {
  const files: T[][] = [];
  let from = 0;
  do {
    const rest = rows.slice(from);
    const length = mostThatFit(rest.length, (count) => contentOf(rest.slice(0, count)).length <= largestFile);
    if (length === 0 && rest.length > 0) throw new Error(`One row is more than ${largestFile} bytes.`);
    files.push(rest.slice(0, length));
    from += length;
  } while (from < rows.length);
  return files;
}

/** The largest number that passes, when all smaller ones do. */
function mostThatFit(most: number, passes: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
