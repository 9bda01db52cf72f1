import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import type { Badge, BrowserName, DrivenBrowser, LaunchOptions, Popup } from './driven-browser.ts';
import { launchFirefox } from './firefox.ts';
import { pairTabs } from './tabs.ts';

const hex = (bytes: number[]) =>
  `#${bytes
    .slice(0, 3)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

/**
 * Starts a browser with Signpost installed and its background listening. Every host name leads to the given
 * loopback server, so nothing leaves the machine.
 * @throws when the browser or the build is missing.
 */
export async function launch(which: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  const engine = await (which === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const { browser, control } = engine;
  const inExtension = (expression: string) =>
    control.evaluate(`((browser) => ${expression})(globalThis.browser ?? chrome)`);
  const tabs = await pairTabs(control, () => browser.newPage());
  let popup: Popup | undefined;

  async function showPopup(open: () => Promise<Popup>, page?: Page): Promise<Popup> {
    await popup?.close();
    await page?.bringToFront();
    popup = await open();
    return popup;
  }

  return {
    name: engine.name,
    browser,
    origin: engine.origin,
    newPage: tabs.open,
    async extensionPage(path) {
      const page = await tabs.open();
      await engine.gotoExtension(page, path);
      return page;
    },
    openPopup: (page) => showPopup(() => engine.openPopup(), page),
    clickToolbarButton: (page) => showPopup(() => engine.clickToolbarButton(page), page),
    async badge(page): Promise<Badge> {
      const tab = `{ tabId: ${await tabs.idOf(page)} }`;
      const [text, color, title] = (await inExtension(`Promise.all([
        browser.action.getBadgeText(${tab}),
        browser.action.getBadgeBackgroundColor(${tab}),
        browser.action.getTitle(${tab}),
      ])`)) as [string, number[], string];
      return { text, color: hex(color), title };
    },
    tabId: tabs.idOf,
    storage: (area = 'session') =>
      inExtension(`browser.storage.${area}.get(null)`) as Promise<Record<string, unknown>>,
    inExtension,
    async inExtensionWorld(tab, func, ...args) {
      const tabId = typeof tab === 'number' ? tab : await tabs.idOf(tab);
      const results = (await inExtension(`browser.scripting.executeScript({
        target: { tabId: ${tabId} },
        func: ${func.toString()},
        args: ${JSON.stringify(args)},
      })`)) as { result: never; error?: { message: string } }[];
      const [first] = results;
      if (!first || first.error) throw new Error(first?.error?.message ?? 'The frame gave no answer.');
      return first.result;
    },
    allowSite: (match) => engine.allowSite(match),
    forbidSite: (match) => engine.forbidSite(match),
    giveAccess: (isGiven) => engine.giveAccess(isGiven),
    saveDownloads: (folder) => engine.saveDownloads(folder),
    stopBackground: () => engine.stopBackground(),
    isBackgroundRunning: async () =>
      Boolean(
        await inExtension(
          `browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then((found) => found.length > 0)`,
        ),
      ),
    async cleanUp() {
      await popup?.close();
      popup = undefined;
      await inExtension(`Promise.all([browser.tabs.getCurrent(), browser.tabs.query({})]).then(([own, all]) =>
        browser.tabs.remove(all.map(({ id }) => id).filter((id) => id !== own.id)))`);
      await inExtension(`Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])`);
    },
    close: () => engine.close(),
  };
}
