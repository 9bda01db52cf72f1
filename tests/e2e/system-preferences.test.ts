import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { violations } from './support/axe.ts';
import { setStage, type Stage } from './support/signpost.ts';

/** Readers whose system forces colours of its own and asks for stillness, as it does for people with low vision or vertigo. */

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ forcedColoursAndStillness: true });
});
afterAll(() => stage?.close());

const matches = (page: Page, query: string) => page.evaluate((media) => matchMedia(media).matches, query);

/** Controls a person would not see the edge of: backgrounds are not drawn where colours are forced. */
const edgeless = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main select, main textarea, main input')]
      .filter((control) => control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      .map((control) => control.closest<HTMLElement>('.segment') ?? control)
      .filter((control) => {
        const { appearance, borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(control);
        const isNative = control instanceof HTMLInputElement && appearance !== 'none';
        const hasBorder = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
        return !isNative && !hasBorder && outlineStyle === 'none';
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );

const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

describe('where the system forces colours and asks for stillness', () => {
  it.each(['options.html', 'catalogue.html#AADSTS53003', 'welcome.html', 'popup.html'])(
    '%s draws every edge, moves nothing, and can be read',
    async (address) => {
      const page = await stage.driven.extensionPage(address);
      await until(
        () => page.evaluate(() => document.querySelector('main :is(button, select)') !== null),
        address,
      );
      expect(await matches(page, '(forced-colors: active)')).toBe(true);
      expect(await matches(page, '(prefers-reduced-motion: reduce)')).toBe(true);
      expect(await edgeless(page)).toEqual([]);
      expect(await moving(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});
