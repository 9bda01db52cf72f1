import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browsers.mjs';
import { closeOnFailure } from './close-on-failure.ts';
import { closeWelcome } from './close-welcome.ts';
import type { Engine, LaunchOptions } from './driven-browser.ts';
import { type ExtensionFolder, packInto, readExtension } from './extension-folder.ts';
import { firefoxPopup } from './firefox-popup.ts';
import { firefoxWindow, type RunInWindow } from './firefox-window.ts';
import {
  allowPrivateWindows,
  buttonId,
  clickButton,
  pinButton,
  saveDownloads,
  setLanguage,
} from './firefox-window-scripts.ts';
import { writeFirefoxPolicy } from './policy-files.ts';
import { until } from './until.ts';

function preferences(options: LaunchOptions) {
  const { identityProvider, language, dark, forcedColoursAndStillness, profile } = options;
  const { port } = identityProvider;
  return {
    // Every name resolves to loopback, whatever the port: no proxy, and nothing leaves the machine.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.normandy.enabled': false,
    'extensions.openPopupWithoutUserGesture.enabled': true,
    // The browser's question is answered with yes; that a person's click is needed stays as it is.
    'extensions.webextOptionalPermissionPrompts': false,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(forcedColoursAndStillness
      ? { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 }
      : {}),
    // Which opens what was open before, and takes a package that nobody signed.
    ...(profile ? { 'browser.startup.page': 3, 'xpinstall.signatures.required': false } : {}),
    ...(language ? { 'intl.accept_languages': language } : {}),
  };
}

/** Starts Firefox with the extension, over WebDriver BiDi. Resolves when the background listens. */
export async function launchFirefox(options: LaunchOptions): Promise<Engine> {
  const extension = readExtension(options.extensionDir ?? '.output/firefox-mv3');
  const headless = options.headless ?? true;
  const { profile } = options;
  const isKept = profile !== undefined && readdirSync(profile).length > 0;
  if (profile && !isKept) await packInto(profile, extension);
  const home = writeFirefoxPolicy(extension, options.policy);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(options),
    ...(profile ? { userDataDir: profile } : {}),
    ...(home ? { env: { ...process.env, HOME: home } } : {}),
  });
  return closeOnFailure(browser, drive(browser, extension, options, isKept));
}

/** As a person does: a browser that is told to close by its driver forgets what was open. */
async function quit(browser: Browser, runInWindow: RunInWindow): Promise<void> {
  const ended = once(browser.process()!, 'exit');
  await runInWindow('(setTimeout(() => Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit)), true)');
  await ended;
}

async function drive(
  browser: Browser,
  extension: ExtensionFolder,
  { language, profile }: LaunchOptions,
  isKept: boolean,
): Promise<Engine> {
  const runInWindow = firefoxWindow(browser);
  if (language) await runInWindow(setLanguage(language));
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extension.geckoId)})`;
  const background = `${policy}.extension`;
  if (!profile) await browser.installExtension(extension.path);
  await runInWindow(`${background}.promiseBackgroundStarted()`);
  const origin = `moz-extension://${String(await runInWindow(`${policy}.mozExtensionHostname`))}`;
  const hosts = extension.hosts;
  const changeAccess = async (how: 'add' | 'remove', origins: string[]) => {
    const module = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')`;
    const change = JSON.stringify({ permissions: [], origins, data_collection: [] });
    await runInWindow(
      `${module}.ExtensionPermissions.${how}('${extension.geckoId}', ${change}, ${background}).then(() => true)`,
    );
  };
  const button = buttonId(extension.geckoId);
  await runInWindow(pinButton(button));

  async function gotoExtension(page: Page, path: string): Promise<void> {
    const url = `${origin}/${path}`;
    // BiDi reports no end of a load on extension pages.
    await page.goto(url, { waitUntil: [] });
    const loaded = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
    await until(() => page.evaluate(loaded), `${path} to load`, 10_000);
  }
  const [first] = isKept ? [] : await browser.pages();
  let control = first ?? (await browser.newPage());
  await gotoExtension(control, extension.icon);
  if (!isKept) await closeWelcome(control, extension);
  if (profile && !isKept) {
    control = await browser.newPage();
    await runInWindow(allowPrivateWindows(extension.geckoId));
    await runInWindow(`${background}.promiseBackgroundStarted()`);
    await gotoExtension(control, extension.icon);
  }

  return {
    name: 'firefox',
    browser,
    control,
    origin,
    gotoExtension,
    async openPopup() {
      await control.evaluate('browser.action.openPopup()');
      return firefoxPopup(control, runInWindow);
    },
    async clickToolbarButton() {
      await runInWindow(clickButton(button));
      return firefoxPopup(control, runInWindow);
    },
    async stopBackground() {
      const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await runInWindow(`${background}.terminateBackground(${how})`);
    },
    allowSite: (match) => changeAccess('add', [match]),
    forbidSite: (match) => changeAccess('remove', [match]),
    giveAccess: (isGiven) => changeAccess(isGiven ? 'add' : 'remove', hosts),
    saveDownloads: async (folder) => void (await runInWindow(saveDownloads(folder))),
    async close() {
      if (profile) return quit(browser, runInWindow);
      // Firefox sometimes forgets to answer the last command; its profile is thrown away anyway.
      const process = browser.process();
      await Promise.race([browser.close(), pause(5_000, undefined, { ref: false })]);
      if (process && process.exitCode === null) process.kill('SIGKILL');
    },
  };
}
