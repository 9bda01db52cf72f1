import path from 'node:path';
import { compileCatalogue, type CompiledCatalogue } from '../../catalog/build/compile.ts';
import { stepNumbers } from '../../catalog/build/numbered-steps.ts';
import { readCatalogueFiles, type CatalogueFiles } from '../../catalog/build/read-files.ts';
import type { ReadAsset } from '../../locales/localizer.ts';

export const root = path.resolve(import.meta.dirname, '../..');

let files: CatalogueFiles | undefined;
let compiled: CompiledCatalogue | undefined;
let stepKeys: Map<string, string> | undefined;

/** The catalogue as people wrote it; read once a test file. */
export const catalogueFiles = (): CatalogueFiles => (files ??= readCatalogueFiles(root));

/** The catalogue as it is packaged. */
export const compiledCatalogue = (): CompiledCatalogue => (compiled ??= compileCatalogue(catalogueFiles()));

/** @returns what people called these steps, which have numbers in the package */
export function keysOf(steps: readonly { key: string }[]): string[] {
  stepKeys ??= new Map(Array.from(stepNumbers(catalogueFiles()), ([key, number]) => [number, key]));
  return steps.map(({ key }) => stepKeys!.get(key) ?? key);
}

/** Reads packaged texts without a browser. */
export const readCompiledAsset: ReadAsset = async (asset) => {
  const contents = compiledCatalogue().assets.get(asset.slice(1));
  if (contents === undefined) throw new Error(`${asset}: not in the package`);
  return contents;
};
