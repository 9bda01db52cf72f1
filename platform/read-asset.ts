import { browser } from 'wxt/browser';
import type { ReadAsset } from '../locales/localizer.ts';

/** Reads a file of the package. Service workers may not `import()`, so texts are fetched as data. */
export const readAsset: ReadAsset = async (path) => {
  const response = await fetch(browser.runtime.getURL(path as '/'));
  if (!response.ok) throw new Error(`${path}: not in the package`);
  return response.text();
};
