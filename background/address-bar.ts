import { browser } from 'wxt/browser';
import { detectTyped } from '../detection/typed.ts';
import { loadSearchIndex, type ReadAsset } from '../catalog/assets.ts';
import type { SearchIndex } from '../catalog/search/search-index.ts';
import { search } from '../catalog/search/search.ts';
import { plainText } from '../catalog/explanation.ts';
import type { Language } from '../locales/languages.ts';
import { readAsset } from '../platform/read-asset.ts';
import { currentReader } from '../platform/reader.ts';

/**
 * “aadsts”, a space, and a number or words in the address bar look a code up.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/omnibox
 */

const most = 6;

interface Suggestion {
  content: string;
  description: string;
}

export function listenToAddressBar(): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void currentReader()
      .then(({ language }) => suggestionsFor(text, language, readAsset))
      .then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(addressFor(text) as '/');
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** The background may die at any time; while it lives, one language is enough. */
let loaded: { language: Language; index: Promise<SearchIndex> } | undefined;

/** @returns what fits, the best first: the code to enter, and its title to read */
export async function suggestionsFor(
  text: string,
  language: Language,
  read: ReadAsset,
): Promise<Suggestion[]> {
  if (loaded?.language !== language) loaded = { language, index: loadSearchIndex(language, read) };
  const index = await loaded.index;
  return search(text.slice(0, 100), index, most).map((code) => ({
    content: code,
    description: escapeXml(`${code}: ${plainText(index.titles.get(code)!)}`),
  }));
}

/** @returns the address, inside the extension, of what was entered: the code's own, or a search for the words */
export function addressFor(text: string): string {
  const [first] = detectTyped(text);
  return first
    ? `catalogue.html#${first.code}`
    : `catalogue.html?q=${encodeURIComponent(text.slice(0, 100))}`;
}

/** Chrome reads descriptions as XML. */
const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
