import type { Plugin } from 'vite';
import { compileCatalogue } from './compile.ts';
import { readCatalogueFiles } from './read-files.ts';

/**
 * Gives scripts the few facts they carry inside: lists of numbers for the watcher, where each shard begins for the
 * readers of texts. Everything else is read from packaged files.
 * @param root the project's folder
 */
export function catalogue(root: string): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:shards': () => `export const shardStarts = ${JSON.stringify(compiled().shardStarts)};`,
    'virtual:known-numbers': () =>
      `export const knownNumbers = ${JSON.stringify(deltas(compiled().knownNumbers))};`,
    'virtual:severities': () =>
      `export const interruptCodes = ${JSON.stringify(compiled().interruptCodes)};` +
      `export const transientCodes = ${JSON.stringify(compiled().transientCodes)};`,
  };
  const compiled = () => compileCatalogue(readCatalogueFiles(root));
  return {
    name: 'signpost:catalogue',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0virtual:') ? modules[id.slice(1)]?.() : undefined),
  };
}

/** Ascending numbers as base-36 differences: 1,575 of them compress to under a kilobyte. */
const deltas = (numbers: number[]): string =>
  numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(' ');
