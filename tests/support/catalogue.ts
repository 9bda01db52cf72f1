import path from 'node:path';
import { compileCatalogue, type CompiledCatalogue } from '../../catalog/build/compile.ts';
import { readCatalogueFiles, type CatalogueFiles } from '../../catalog/build/read-files.ts';
import type { ReadAsset } from '../../locales/localizer.ts';

export const root = path.resolve(import.meta.dirname, '../..');

let files: CatalogueFiles | undefined;
let compiled: CompiledCatalogue | undefined;

/** The catalogue as people wrote it; read once a test file. */
export const catalogueFiles = (): CatalogueFiles => (files ??= readCatalogueFiles(root));

/** The catalogue as it is packaged. */
export const compiledCatalogue = (): CompiledCatalogue => (compiled ??= compileCatalogue(catalogueFiles()));

/** Reads packaged texts without a browser. */
export const readCompiledAsset: ReadAsset = async (asset) => {
  const contents = compiledCatalogue().assets.get(asset.slice(1));
  if (contents === undefined) throw new Error(`${asset}: not in the package`);
  return contents;
};
