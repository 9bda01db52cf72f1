// @ts-check
/** Finds the two browsers, and on Debian installs what is missing. Runs before any dependency is there. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, string[]>} */
const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** @type {Partial<Record<NodeJS.Platform, Record<BrowserName, string[]>>>} */
const usualPlaces = {
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    ],
    firefox: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
};

/**
 * Debian's packages. The Noto fonts draw the Arabic of the stand-in pages and of the popup; chromium-l10n lets
 * Chromium itself speak another language (`--lang`).
 * @type {Record<BrowserName, string[]>}
 */
const debianPackages = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-core'],
  firefox: ['firefox-esr', 'fonts-noto-core'],
};

/** @type {Record<BrowserName, string>} */
const howToGet = {
  chromium:
    'Chromium was not found: install Chromium or Chrome, or run "npx @puppeteer/browsers install chrome@stable", and set CHROMIUM_BIN to its program.',
  firefox:
    'Firefox was not found: install Firefox (ESR or release), or run "npx @puppeteer/browsers install firefox@stable", and set FIREFOX_BIN to its program.',
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @param {BrowserName} which */
const variable = (which) => `${which.toUpperCase()}_BIN`;

/**
 * Looks at CHROMIUM_BIN or FIREFOX_BIN, then PATH, then the usual places of macOS and Windows.
 * @param {BrowserName} which
 * @returns {string | undefined} the program's path
 */
export function findBrowser(which) {
  const chosen = process.env[variable(which)];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands[which].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(usualPlaces[process.platform]?.[which] ?? [])].find(isProgram);
}

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** @param {BrowserName} which */
const howToMend = (which) =>
  process.env[variable(which)]
    ? `${variable(which)} is ${process.env[variable(which)]}, which is no program: set it to one, or unset it.`
    : howToGet[which];

/**
 * Installs missing browsers where that is possible (Debian, as root); a wrong *_BIN is the reader's to mend.
 * @param {readonly BrowserName[]} wanted
 * @returns {string[]} one sentence for each browser that is still missing
 */
export function installBrowsers(wanted) {
  const missing = wanted.filter((which) => !findBrowser(which) && !process.env[variable(which)]);
  if (missing.length > 0 && canInstall()) {
    const packages = [...new Set(missing.flatMap((which) => debianPackages[which]))];
    console.log(`Installing ${packages.join(', ')} with apt-get …`);
    if (aptGet('update')) aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  return wanted.filter((which) => !findBrowser(which)).map(howToMend);
}
