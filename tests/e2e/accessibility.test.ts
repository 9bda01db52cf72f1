import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { shadowClick, shadowElements, shadowMarkup } from './browser/shadow.ts';
import { until } from './browser/until.ts';
import { overflow, smallTargets, violations } from './support/axe.ts';
import { browserName, fail, isFull, shareStage, type Stage } from './support/signpost.ts';

/** Every view, in every language and both themes, by axe; and what axe doesn't see. */

let stage: Stage;
let failed: Page;
beforeAll(async () => {
  stage = await shareStage();
  await stage.driven.inExtension(`browser.storage.local.set({ historyDays: 7 })`);
  failed = await fail(stage.driven, 'not-assigned');
});
afterAll(() => stage?.close());

/** Every language in both themes; where time is short, a few that differ most, and of them one in Firefox. */
const few = [
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'ro', theme: 'light' },
];
const looks = isFull
  ? languages.flatMap(({ tag }) => ['light', 'dark'].map((theme) => ({ language: tag, theme })))
  : few.slice(0, browserName === 'firefox' ? 1 : few.length);

interface View {
  evaluate(script: string): Promise<unknown>;
}

const wear = async (view: View, { language, theme }: (typeof looks)[number]) => {
  await stage.driven.inExtension(`browser.storage.local.set({ language: '${language}', theme: '${theme}' })`);
  await until(
    () =>
      view
        .evaluate(
          `document.documentElement.lang === '${language}' && document.documentElement.dataset.theme === '${theme}'
            && document.querySelector('main > *') !== null && !document.querySelector('[aria-busy="true"]')
            && document.getAnimations().every(({ effect }) => !effect.target.checkVisibility())`,
        )
        // Firefox holds transitions in a closed <details> for ever; the catalogue and the history load themselves again.
        .catch(() => false),
    `${language}, ${theme}`,
    // The catalogue loads a whole language.
    15_000,
  );
};

const openEverything = (view: View) =>
  view.evaluate(`document.querySelectorAll('details').forEach((details) => (details.open = true))`);

async function examineAs(view: View, look: (typeof looks)[number]): Promise<string[]> {
  await wear(view, look);
  await openEverything(view);
  const problems = [...(await violations(view)), ...(await smallTargets(view))];
  if ((await overflow(view)) > 0) problems.push(`wider than its window by ${await overflow(view)} pixels`);
  return problems.map((problem) => `${look.language} ${look.theme}: ${problem}`);
}

async function examine(view: View): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) found.push(...(await examineAs(view, look)));
  return found;
}

/** A popup of its own for each look: the browser closes one whenever it likes. */
async function examinePopup(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    const popup = await stage.driven.openPopup(page);
    found.push(...(await examineAs(popup, look)));
    await popup.close();
  }
  return found;
}

describe('everybody can use', () => {
  it('the popup after a failure', async () => {
    expect(await examinePopup(failed)).toEqual([]);
  }, 60_000);

  it('the popup where nothing failed', async () => {
    const page = await stage.driven.newPage();
    expect(await examinePopup(page)).toEqual([]);
    await page.close();
  });

  it.each(['options.html', 'catalogue.html#AADSTS53003', 'sign-in-history.html', 'welcome.html'])(
    '%s',
    async (address) => {
      const page = await stage.driven.extensionPage(address);
      expect(await examine(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('the card in a page', async () => {
    const { driven } = stage;
    await failed.bringToFront();
    await until(async () => (await shadowElements(driven, failed, 'button')).length > 0, 'the mark');
    await shadowClick(driven, failed, 'button');
    // Axe doesn't look into closed shadow roots: it gets what stands in this one, on a page of its own.
    const page = await driven.newPage();
    const found: string[] = [];
    for (const { language, theme } of looks) {
      await driven.inExtension(`browser.storage.local.set({ language: '${language}', theme: '${theme}' })`);
      const markup = await until(async () => {
        const [shown = ''] = await shadowMarkup(driven, failed);
        return shown.includes(`lang="${language}"`) && shown.includes(`data-theme="${theme}"`) && shown;
      }, `the card in ${language}, ${theme}`);
      await page.setContent(
        `<!doctype html><html lang="en"><title>Card</title><main><div></div></main></html>`,
      );
      await page.evaluate((html) => {
        const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
        root.innerHTML = html.replaceAll('popover', 'data-popover');
      }, markup);
      found.push(...(await violations(page)).map((problem) => `${language} ${theme}: ${problem}`));
    }
    expect(found).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('at 320 pixels, which is 1280 at 400 %', () => {
  it.each([
    'popup.html',
    'options.html',
    'catalogue.html#AADSTS53003',
    'sign-in-history.html',
    'welcome.html',
  ])('%s needs no sideways scrolling, also with words as long as German ones', async (address) => {
    const page = await stage.driven.extensionPage(address);
    await page.setViewport({ width: 320, height: 640 });
    await wear(page, { language: 'en', theme: 'light' });
    await openEverything(page);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        if (!node.parentElement?.closest('option, script'))
          node.data = node.data.replaceAll(/\w{5,}/g, '$&ungsverfahren');
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

/** The name of what has the focus, once a person can see that it has. */
const focusSeen = (): string => {
  const element = document.activeElement as HTMLElement;
  const shown = element.closest<HTMLElement>('.segment') ?? element;
  // Behind the last one, Firefox goes on in its own window.
  const isElsewhere = element === document.body || !document.hasFocus();
  const isSeen = isElsewhere || getComputedStyle(shown).outlineStyle !== 'none';
  return isSeen ? element.id || element.dataset['part'] || element.tagName : '';
};

describe('by keyboard', () => {
  it('the options are reached one after the other, each with a visible focus', async () => {
    const page = await stage.driven.extensionPage('options.html');
    await until(
      () => page.evaluate(() => document.hasFocus() && document.querySelector('#theme') !== null),
      'the options',
    );
    const visited = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const name = await until(() => page.evaluate(focusSeen), 'a visible focus');
      visited.add(name);
    }
    expect([...visited]).toEqual(
      expect.arrayContaining(['language', 'theme', 'marks', 'observe', 'history']),
    );
    await page.close();
  });
});
