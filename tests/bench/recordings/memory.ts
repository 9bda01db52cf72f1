/** Run as a program, with a file's path: prints by how many bytes a process grows while it reads that recording. */
import { readWhole } from './in-node.ts';

const file = process.argv[2]!;
// What any reading needs is there before.
await readWhole(import.meta.filename);
const before = process.memoryUsage.rss();
let most = before;
await readWhole(file, () => {
  most = Math.max(most, process.memoryUsage.rss());
});
process.stdout.write(String(most - before));
