import type { browser } from 'wxt/browser';

type ExtensionApi = typeof browser;

/**
 * The extension API of scripts that run in pages. They carry no polyfill: Firefox has `browser`, and Chrome's
 * `chrome` returns promises in Manifest V3 too.
 */
const { browser: standard, chrome } = globalThis as unknown as {
  browser?: ExtensionApi;
  chrome: ExtensionApi;
};

export const { runtime } = standard ?? chrome;
