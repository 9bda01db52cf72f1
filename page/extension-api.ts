import type { browser } from 'wxt/browser';

type ExtensionApi = typeof browser;

/**
 * The extension API of scripts that run in pages. They carry no polyfill: Firefox has `browser`, and Chrome's
 * `chrome` returns promises in Manifest V3 too. A function, because the first look at the API costs Chromium a
 * millisecond, which a page without a failure need not pay.
 */
export function runtime(): ExtensionApi['runtime'] {
  const { browser: standard, chrome } = globalThis as unknown as {
    browser?: ExtensionApi;
    chrome: ExtensionApi;
  };
  return (standard ?? chrome).runtime;
}

/** @returns whether the extension is still there: an update takes the API from scripts of the version before, in Chromium all of it */
export const isAlive = (): boolean => Boolean((runtime() as ExtensionApi['runtime'] | undefined)?.id);
