import { browser } from 'wxt/browser';
import { encodingOf } from '../locales/encodings.ts';
import type { ReadAsset } from '../locales/localizer.ts';

/** The package doesn't change while it runs, and every question to the browser takes time: a file is read once. */
const files = new Map<string, Promise<string>>();

/** Reads a file of the package. Service workers may not `import()`, so texts are fetched as data. */
export const readAsset: ReadAsset = (path) => {
  const file = files.get(path) ?? fetchAsset(path);
  files.set(path, file);
  // What failed once may be there the next time.
  file.catch(() => files.delete(path));
  return file;
};

async function fetchAsset(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path as '/'));
  if (!response.ok) throw new Error(`${path}: not in the package`);
  return new TextDecoder(encodingOf(path)).decode(await response.arrayBuffer());
}
