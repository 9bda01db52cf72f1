import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { catalogue } from '../../../catalog/build/vite-plugin.ts';
import { root } from './build.ts';

/**
 * @param entry a file of this folder
 * @returns it with all it imports, minified as in the build, as one classic script
 */
export async function pageScript(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [catalogue(root)],
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, entry), formats: ['iife'], name: 'bench' },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}
