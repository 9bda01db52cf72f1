import type { Plugin } from 'vite';
import { compileCatalogue } from './compile.ts';
import { readCatalogueFiles } from './read-files.ts';

/**
 * Gives scripts the few facts they carry inside: where each shard begins, and which codes are not failures. Everything
 * else is read from packaged files.
 * @param root the project's folder
 */
export function catalogue(root: string): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:shards': () => `export const shards = ${JSON.stringify(compiled().shards)};`,
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
