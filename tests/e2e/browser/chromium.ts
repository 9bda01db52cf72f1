import { readdirSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browsers.mjs';
import { closeOnFailure } from './close-on-failure.ts';
import { chromiumPopup } from './chromium-popup.ts';
import { closeWelcome } from './close-welcome.ts';
import type { Engine, LaunchOptions, Popup } from './driven-browser.ts';
import { type ExtensionFolder, readExtension, withMoreHosts } from './extension-folder.ts';
import { writeChromiumPolicy } from './policy-files.ts';
import { until } from './until.ts';

function switches(options: LaunchOptions): string[] {
  const { identityProvider, language, dark, forcedColoursAndStillness, profile } = options;
  return [
    // Root has no sandbox of its own to step down into.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--window-size=1280,900',
    // The default screen without a display has 800×600, where a popup gets less height than anywhere else.
    '--screen-info={1600x1200}',
    '--disable-quic',
    '--disable-gpu',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    `--host-resolver-rules=MAP * 127.0.0.1:${identityProvider.port}`,
    `--ignore-certificate-errors-spki-list=${identityProvider.spki}`,
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ...(profile ? ['--restore-last-session'] : []),
    ...(dark ? ['--force-dark-mode'] : []),
    ...(forcedColoursAndStillness ? ['--force-high-contrast', '--force-prefers-reduced-motion'] : []),
  ];
}

/** The latest: one that ended with its extension stays among the targets. */
const workerOf = (browser: Browser) =>
  browser
    .targets()
    .findLast(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    );

/**
 * The worker is visible before its listeners are registered, and events until then are lost. Registrations
 * travel to the browser in order, so the answer to a later call says that they have arrived.
 */
async function backgroundReady(browser: Browser): Promise<string> {
  const target = await until(() => workerOf(browser), 'the extension’s worker', 15_000);
  const worker = await target.worker();
  // Under load the target is there before its `chrome` is.
  await until(() => worker?.evaluate('chrome.runtime.getPlatformInfo()'), 'the worker’s API');
  return `chrome-extension://${new URL(target.url()).host}`;
}

async function openChromiumPopup(
  browser: Browser,
  url: string,
  open: () => Promise<unknown>,
): Promise<Popup> {
  const before = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget((found) => !before.has(found) && found.url().startsWith(url), { timeout: 10_000 }),
    open(),
  ]);
  return chromiumPopup(target);
}

/** Calls, one after the other, what the browser's own page of extensions calls when a person clicks there. */
async function inSettings(browser: Browser, ...calls: string[]): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  for (const call of calls) await settings.evaluate(`chrome.developerPrivate.${call}`);
  await settings.close();
}

const hostAccess = (extensionId: string, access: string) =>
  `updateExtensionConfiguration({ extensionId: '${extensionId}', hostAccess: '${access}' })`;

/** Without it, an extension that was loaded from a folder is switched off at the next start. */
const developerMode = 'updateProfileConfiguration({ inDeveloperMode: true })';

const privateAccess = (extensionId: string) =>
  `updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true })`;

/** Starts Chromium with the extension, over a pipe. Resolves when the background listens. */
export async function launchChromium(options: LaunchOptions): Promise<Engine> {
  const { allowable = [], extensionDir = '.output/chrome-mv3' } = options;
  const extension = readExtension(extensionDir);
  const path = allowable.length > 0 ? withMoreHosts(extension.path, allowable) : extension.path;
  const headless = options.headless ?? true;
  const removePolicy = writeChromiumPolicy(path, options);
  const isKept = options.profile !== undefined && readdirSync(options.profile).length > 0;
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    // A profile that is kept has it already; to load it again would be an update.
    enableExtensions: isKept ? true : [path],
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: switches(options),
    // On Linux the interface's language follows the environment, not --lang.
    env: { ...process.env, ...(options.language ? { LANGUAGE: options.language } : {}) },
  });
  return closeOnFailure(browser, drive(browser, extension, options, isKept, removePolicy));
}

async function drive(
  browser: Browser,
  extension: ExtensionFolder,
  { allowable = [], profile }: LaunchOptions,
  isKept: boolean,
  removePolicy: () => void,
): Promise<Engine> {
  const origin = await backgroundReady(browser);
  const gotoExtension = async (page: Page, path: string) => void (await page.goto(`${origin}/${path}`));
  const [first] = isKept ? [] : await browser.pages();
  let control = first ?? (await browser.newPage());
  await gotoExtension(control, extension.icon);
  const id = new URL(origin).host;
  if (!isKept) {
    await closeWelcome(control, extension);
    if (allowable.length > 0) {
      await inSettings(
        browser,
        hostAccess(id, 'ON_SPECIFIC_SITES'),
        ...extension.hosts.map((match) => `addHostPermission('${id}', '${match}')`),
      );
    }
    if (profile) {
      // To be allowed in private windows, it is loaded anew: the profile remembers that, not how the test loaded it.
      const before = workerOf(browser);
      control = await browser.newPage();
      await inSettings(browser, developerMode, privateAccess(id));
      await until(() => workerOf(browser) !== before, 'the worker to go');
      await backgroundReady(browser);
      await gotoExtension(control, extension.icon);
    }
  }
  const popupUrl = `${origin}/${extension.popup}`;

  return {
    name: 'chromium',
    browser,
    control,
    origin,
    gotoExtension,
    openPopup: () =>
      openChromiumPopup(browser, popupUrl, () => control.evaluate('chrome.action.openPopup()')),
    async clickToolbarButton(page) {
      const installed = (await browser.extensions()).get(id);
      if (!installed) throw new Error('The extension is not installed.');
      return openChromiumPopup(browser, popupUrl, () => page.triggerExtensionAction(installed));
    },
    async stopBackground() {
      const running = workerOf(browser);
      // An event may start the next one at once, which is what stopping it is there to show; one that is about to start
      // doesn't hear that it should stop.
      await until(async () => {
        if (!running || !browser.targets().includes(running)) return true;
        await (await running.worker())?.close();
        return false;
      }, 'the worker to stop');
    },
    allowSite: (match) => inSettings(browser, `addHostPermission('${id}', '${match}')`),
    forbidSite: (match) => inSettings(browser, `removeHostPermission('${id}', '${match}')`),
    giveAccess: (isGiven) => inSettings(browser, hostAccess(id, isGiven ? 'ON_ALL_SITES' : 'ON_CLICK')),
    async saveDownloads(folder) {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    async close() {
      await browser.close();
      removePolicy();
    },
  };
}
