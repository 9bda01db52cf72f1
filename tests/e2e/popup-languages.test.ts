import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { until } from './browser/until.ts';
import { violations } from './support/axe.ts';
import { ask, click, shows, texts } from './support/parts.ts';
import { browserName, fail, isFull, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

describe('the language of the popup', () => {
  it('changes its language at once, and offers the one of the sign-in page', async () => {
    const page = await fail(stage.driven, 'localized-block');
    await page.evaluate(() => {
      document.documentElement.lang = 'tr-TR';
    });
    const popup = await stage.driven.openPopup(page);
    await shows(popup, 'language-offer', 'Bunu Türkçe oku');
    await click(popup, 'language-offer');
    const spoken = () => popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    await until(async () => (await spoken())[0] === 'tr', 'Turkish');
    expect(await texts(popup, 'language-offer')).toEqual([]);
    await popup.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('[data-part="language"]')!;
      choice.value = 'ar';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(async () => (await spoken()).join() === 'ar,rtl', 'Arabic, right to left');
    await stage.driven.inExtension(`browser.storage.local.remove('language')`);
    await popup.close();
    await page.close();
  });

  const translations = languages.filter(({ tag }) => tag !== 'en');
  // One browser reads them all; where time is short, the other what differs most.
  const read = translations.filter(({ tag }) => isFull || browserName === 'chromium' || tag === 'ar');
  it.each(read.map(({ tag, direction }) => [tag, direction]))(
    'is %s for the whole AADSTS50000 article, with the English beside it on demand',
    async (language, direction) => {
      const { driven } = stage;
      await driven.inExtension(`browser.storage.local.set({ language: '${language}' })`);
      const page = await driven.newPage();
      const popup = await driven.openPopup(page);
      await until(
        async () => (await popup.evaluate(() => document.documentElement.lang)) === language,
        'the language',
      );
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe(direction);
      await ask(popup, 'AADSTS50000');
      await shows(popup, 'code', /AADSTS50000/);
      const isEnglish = () => popup.evaluate(() => [...document.querySelectorAll('main [lang="en"]')].length);
      expect(await texts(popup, 'title')).not.toContain('Microsoft couldn’t issue your sign-in');
      const before = await isEnglish();
      await click(popup, 'english');
      await until(async () => (await isEnglish()) > before, 'the English original');
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      await page.close();
      await driven.inExtension(`browser.storage.local.remove('language')`);
    },
  );
});
