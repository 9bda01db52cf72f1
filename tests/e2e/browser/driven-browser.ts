import type { Browser, Page } from 'puppeteer-core';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export interface LaunchOptions {
  /** The loopback server that every host name leads to, and the hash of its public key (base64 SHA-256). */
  identityProvider: { port: number; spki: string };
  /** An unpacked build; by default the one `npm run build` wrote for this browser. */
  extensionDir?: string;
  headless?: boolean;
  /** BCP 47 tag of the browser's own language, e.g. `tr`. */
  language?: string;
  /** The reader prefers dark colours. */
  dark?: boolean;
  /** The reader's system draws in a few strong colours of its own, and moves nothing that needn't move. */
  forcedColoursAndStillness?: boolean;
  /** Match patterns of sites a test is going to allow: nothing can answer Chromium's own question without a display. */
  allowable?: string[];
  /**
   * A folder that keeps the browser's profile from one start to the next, at first an empty one. What was open when the
   * browser closed is opened again, as it is for people who want to continue where they left off. The extension may see
   * private windows there.
   */
  profile?: string;
  /** What the organization's policy gives the extension: a real policy file, gone when the browser closes. */
  policy?: Record<string, unknown>;
  /** Chromium only: hosts that a policy closes to every extension, e.g. `*://app.contoso.example`. */
  blockedHosts?: string[];
}

/** The real popup that hangs from the toolbar button, not popup.html in a tab. */
export interface Popup {
  /** What a reader sees, as `innerText`. */
  text(): Promise<string>;
  /** Runs a self-contained function, or an expression, in the popup; arguments and result travel as JSON. */
  evaluate<T = unknown, A extends unknown[] = []>(
    script: string | ((...args: A) => T),
    ...args: A
  ): Promise<Awaited<T>>;
  /** Clicks an element as a person does, which counts as one: permissions are only asked for then. */
  click(selector: string): Promise<void>;
  /** A PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Resolves when it is gone, also if it had closed itself before. */
  close(): Promise<void>;
}

export interface Badge {
  text: string;
  /** Background as `#rrggbb`. */
  color: string;
  /** The tooltip. */
  title: string;
}

/** What differs between the two browsers; `launch` builds the rest on it. */
export interface Engine {
  name: BrowserName;
  browser: Browser;
  /** An extension page in a background tab, from which extension APIs are called. It never has the focus. */
  control: Page;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Navigates a tab to a page of the extension. */
  gotoExtension(page: Page, path: string): Promise<void>;
  openPopup(): Promise<Popup>;
  clickToolbarButton(page: Page): Promise<Popup>;
  stopBackground(): Promise<void>;
  /** Says yes to the browser's question about a site, or gives the site access in the browser's own settings. */
  allowSite(match: string): Promise<void>;
  /** Takes a site's access back in the browser's own settings. */
  forbidSite(match: string): Promise<void>;
  /** Takes access to every site away, or gives it back, as a person does in the browser's own settings. */
  giveAccess(isGiven: boolean): Promise<void>;
  /** Saves what is downloaded from now on in a folder, unasked. */
  saveDownloads(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** One running browser with Signpost installed, driven the same way in Chromium and in Firefox. */
export interface DrivenBrowser {
  name: BrowserName;
  /** Puppeteer's own object, for what this interface does not cover. */
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** A new tab, in front. */
  newPage(): Promise<Page>;
  /** A new tab, in front, with a page of the extension, e.g. `options.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Opens the popup for the page (by default the tab in front) by `action.openPopup`, which grants no activeTab. */
  openPopup(page?: Page): Promise<Popup>;
  /** Clicks the toolbar button as a person does, which grants activeTab for the page, and returns the popup. */
  clickToolbarButton(page: Page): Promise<Popup>;
  /** The toolbar button as it shows on the page's tab. */
  badge(page: Page): Promise<Badge>;
  /** The browser's number for the page's tab. Throws when it cannot be told apart from another one's. */
  tabId(page: Page): Promise<number>;
  /** Everything the extension keeps in a storage area. */
  storage(area?: 'session' | 'local'): Promise<Record<string, unknown>>;
  /** Runs an expression in an extension page with `browser` in scope, e.g. `browser.permissions.getAll()`. */
  inExtension(expression: string): Promise<unknown>;
  /**
   * Runs a self-contained function in the isolated world of a tab's main frame; needs host permission or activeTab.
   * @param tab a page, or the number of a tab that no protocol tells of
   */
  inExtensionWorld<T, A extends unknown[]>(
    tab: Page | number,
    func: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>;
  /** Says yes to the browser's question about a site, or gives the site access in the browser's own settings. */
  allowSite(match: string): Promise<void>;
  /** Takes a site's access back in the browser's own settings. */
  forbidSite(match: string): Promise<void>;
  /** Takes access to every site away, or gives it back, as a person does in the browser's own settings. */
  giveAccess(isGiven: boolean): Promise<void>;
  /** Saves what is downloaded from now on in a folder, unasked. */
  saveDownloads(folder: string): Promise<void>;
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Closes every tab and forgets what is stored. */
  cleanUp(): Promise<void>;
  close(): Promise<void>;
}
