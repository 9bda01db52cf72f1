import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './catalogue.ts';

/** What the repository's documents say, and what they tell people to type. */

/** @returns the files of a folder, named from the repository's own */
export const inFolder = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).map((name) => path.posix.join(folder, name));

export const documents = ['', 'docs', 'stores', '.github']
  .flatMap(inFolder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

export interface Command {
  /** As it is typed, without what a reader would put in for words in capitals. */
  line: string;
  /** The script of package.json, or `npm version` and the like. */
  script: string;
  flags: string[];
}

/** Scripts npm runs without “run”. */
const shorthands = new Set(['start', 'test']);

/** `npm run --silent explain -- --lang tr` → explain, [lang]. */
export function commandsIn(text: string): Command[] {
  const prose = text.replaceAll(/^ {4}npm/gm, '`npm');
  return [
    ...prose.matchAll(
      /(?<=`|\| |^)npm ((?:run )?(?:--silent )?)([\w:-]+)((?: [^`|\n]*?)?)(?= {2,}|`|\||\n|$)/gm,
    ),
  ].map(([line, run, name, rest]) => ({
    line: line!.trim(),
    script: run!.startsWith('run') || shorthands.has(name!) ? name! : `npm ${name}`,
    flags: [...(rest ?? '').matchAll(/ --([a-z][\w-]*)/g)].map(([, flag]) => flag!),
  }));
}
