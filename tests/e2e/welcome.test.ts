import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { until } from './browser/until.ts';
import { violations } from './support/axe.ts';
import { click, shows } from './support/parts.ts';
import { browserName, failElsewhere, isFull, setStage, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

const opened = async () => {
  const page = await stage.driven.extensionPage('welcome.html');
  await shows(page, 'mark');
  return page;
};
/** What a reader sees of the first such part; nothing of what is hidden. */
const says = (page: Page, part: string) =>
  page.evaluate((name) => {
    const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    return found?.checkVisibility() ? found.innerText : '';
  }, part);
const isOpen = () =>
  stage.driven.inExtension(`browser.runtime.getContexts({ contextTypes: ['TAB'] })
    .then((found) => found.filter(({ documentUrl }) => documentUrl?.endsWith('/welcome.html')).length)`);

describe('the welcome page', () => {
  // That installing opens it, every test here needs: see close-welcome.ts.
  it('comes once: not when the background starts again', async () => {
    expect(await isOpen()).toBe(0);
    await stage.driven.stopBackground();
    await failElsewhere(stage.driven);
    expect(await isOpen()).toBe(0);
  });

  it('explains a failure right there, by keyboard too, for whoever is reading', async () => {
    const page = await opened();
    expect(await says(page, 'explained')).toBe('');
    await page.focus('[data-part="mark"]');
    await page.keyboard.press('Enter');
    await until(async () => /sign-in rules/.test(await says(page, 'title')), 'the explanation');
    const forUser = await says(page, 'step');
    await click(page, 'role-admin');
    await until(async () => (await says(page, 'step')) !== forUser, 'the steps of an administrator');
    expect(await says(page, 'private')).toMatch(/private windows/i);
    expect(await page.evaluate(() => document.body.innerText)).toContain(
      'Independent. Not made, endorsed or checked by Microsoft.',
    );
    await click(page, 'role-user');
    await until(async () => (await says(page, 'step')) === forUser, 'the steps of a user');
    await page.close();
  });

  it.each(languages.filter(({ tag }) => isFull || tag === 'ar'))(
    'speaks $name at once, accessibly',
    async ({ tag, direction }) => {
      const page = await opened();
      await page.click('[data-part="mark"]');
      await page.select('[data-part="language"]', tag);
      await until(() => page.evaluate((wanted) => document.documentElement.lang === wanted, tag), tag);
      await until(async () => (await says(page, 'title')) !== '', 'the explanation');
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
      expect(await violations(page)).toEqual([]);
      await page.select('[data-part="language"]', 'en');
      await until(() => page.evaluate(() => document.documentElement.lang === 'en'), 'English');
      await page.close();
    },
  );
});

describe('the welcome page where the system is dark', () => {
  it.runIf(isFull)('is accessible', async () => {
    const dark = await setStage({ dark: true });
    try {
      const page = await dark.driven.extensionPage('welcome.html');
      await shows(page, 'mark');
      await page.click('[data-part="mark"]');
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), browserName).toBe(
        true,
      );
      expect(await violations(page)).toEqual([]);
    } finally {
      await dark.close();
    }
  });
});
