import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { directionOf, type Language } from '../../locales/languages.ts';
import type { DrivenBrowser } from '../../tests/e2e/browser/driven-browser.ts';
import { shadowClick, shadowElements, shadowRects } from '../../tests/e2e/browser/shadow.ts';
import { until } from '../../tests/e2e/browser/until.ts';
import { walk } from '../../tests/e2e/browser/walk.ts';
import { scenarios } from '../../tests/identity-provider/scenarios.ts';
import { photographWindow, pictureSize, windowedPage } from './window.ts';

/** What a store, the README and the docs show. Every page is the stand-in's: nobody's brand is in any picture. */

type Scene = (driven: DrivenBrowser, language: Language) => Promise<Uint8Array>;

/** The mark moves with what it stands beside, and that is still being laid out when it first appears. */
async function markAtRest(driven: DrivenBrowser, page: Page): Promise<void> {
  let last = '';
  let same = 0;
  await until(async () => {
    const marks = await shadowRects(driven, page, 'button');
    const [before, now] = [last, JSON.stringify(marks)];
    last = now;
    same = before === now ? same + 1 : 0;
    // Some frames long: on a busy machine, the page itself is still being laid out.
    return marks.some(({ width }) => Number(width) > 0) && same >= 10;
  }, 'the mark to rest');
}

async function fail(driven: DrivenBrowser, name: string, size = pictureSize): Promise<Page> {
  const page = await driven.newPage();
  await page.setViewport(size);
  await walk(
    page,
    scenarios.find((scenario) => scenario.name === name)!,
  );
  await until(async () => (await driven.badge(page)).text === '1', 'the badge');
  await markAtRest(driven, page);
  return page;
}

/** Pages that speak the reader's language, where the stand-in has one. */
const popupScenario = (language: Language) =>
  ({ tr: 'turkish-error', ar: 'arabic-error' })[language as string] ?? 'device-not-compliant';

async function popup(driven: DrivenBrowser, language: Language) {
  const page = await fail(driven, popupScenario(language), windowedPage);
  // While the popup is open the page draws nothing new.
  const pageShot = await page.screenshot();
  const opened = await driven.openPopup(page);
  await until(() => opened.evaluate('document.querySelector("[data-part=step]") !== null'), 'the steps');
  const shots = { page: pageShot, popup: await opened.screenshot() };
  const badge = await driven.badge(page);
  await opened.close();
  const canvas = await driven.newPage();
  const icon = readFileSync('public/icon/icon.svg', 'utf8');
  return photographWindow(canvas, { ...shots, badge, icon, direction: directionOf(language) });
}

async function card(driven: DrivenBrowser) {
  const page = await fail(driven, 'conditional-access-block');
  await shadowClick(driven, page, 'button');
  await until(async () => (await shadowElements(driven, page, 'dialog[open] h2')).length > 0, 'the card');
  // The pointer would leave the mark looking pressed.
  await page.mouse.move(0, 0);
  return page.screenshot();
}

async function ownPage(driven: DrivenBrowser, path: string, ready: string) {
  const page = await driven.extensionPage(path);
  await page.setViewport(pictureSize);
  await until(() => page.evaluate((part) => document.querySelector(part) !== null, ready), path);
  return page;
}

async function catalogue(driven: DrivenBrowser) {
  const page = await ownPage(driven, 'catalogue.html#AADSTS50079', '[data-part="listed"]');
  await page.select('[data-part="filter-kind"]', 'multifactor');
  await page.select('[data-part="filter-severity"]', 'blocked');
  await until(() => page.$('[data-part="step"]'), 'the explanation');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page.screenshot();
}

const options = async (driven: DrivenBrowser) =>
  (await ownPage(driven, 'options.html', '[data-part="language"]')).screenshot();

async function welcome(driven: DrivenBrowser) {
  const page = await ownPage(driven, 'welcome.html', '[data-part="mark"]');
  await page.click('[data-part="mark"]');
  await until(() => page.$('[data-part="explained"]:not([hidden])'), 'the explanation');
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(0, 0);
  return page.screenshot();
}

/** In the order in which a store shows them. */
export const scenes: Record<string, Scene> = { popup, card, catalogue, options, welcome };
