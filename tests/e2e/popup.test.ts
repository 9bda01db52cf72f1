import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './browser/driven-browser.ts';
import { until } from './browser/until.ts';
import { open, walk } from './browser/walk.ts';
import { violations } from './support/axe.ts';
import { alarmsOf, scenario, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

const texts = (popup: Popup, part: string) =>
  popup.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-part="${wanted}"]`)].map((element) =>
        element.innerText.trim(),
      ),
    part,
  );

const click = (popup: Popup, part: string) =>
  popup.evaluate(
    (wanted: string) => document.querySelector<HTMLElement>(`[data-part="${wanted}"]`)!.click(),
    part,
  );

const shows = (popup: Popup, part: string, text: string | RegExp) =>
  until(
    async () =>
      (await texts(popup, part)).some((shown) =>
        typeof text === 'string' ? shown === text : text.test(shown),
      ),
    `${part} to say ${text}`,
  );

async function fail(name: string) {
  const page = await stage.driven.newPage();
  await walk(page, scenario(name));
  const tabId = await stage.driven.tabId(page);
  await until(async () => (await alarmsOf(stage.driven, tabId)).length, `the alarm of ${name}`);
  return page;
}

describe('the popup after a failed sign-in', () => {
  it('says what happened and what to do, for each role, and remembers the role', async () => {
    const page = await fail('wrong-redirect-uri');
    let popup = await stage.driven.openPopup(page);
    await shows(popup, 'title', 'The app sent you back to the wrong address');
    await shows(popup, 'code', /AADSTS50011/);
    const forUser = await texts(popup, 'step');
    expect(forUser.length).toBeGreaterThan(0);
    await click(popup, 'role-developer');
    await shows(popup, 'step', /character by character/);
    expect(await texts(popup, 'step')).not.toEqual(forUser);
    popup = await stage.driven.openPopup(page);
    await shows(popup, 'step', /character by character/);
    await click(popup, 'role-user');
    await shows(popup, 'step', forUser[0]!);
    await popup.close();
    await page.close();
  });

  it('passes axe', async () => {
    const page = await fail('not-assigned');
    const popup = await stage.driven.openPopup(page);
    await shows(popup, 'code', /AADSTS50105/);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('links to Microsoft’s own page about the code, and nowhere a page could have chosen', async () => {
    const page = await fail('wrong-redirect-uri');
    const popup = await stage.driven.openPopup(page);
    await shows(popup, 'code', /AADSTS50011/);
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href, rel }) => ({ href, rel })),
    );
    expect(links.map(({ href }) => href)).toContain('https://login.microsoftonline.com/error?code=50011');
    expect(
      links.filter(
        ({ href }) =>
          href.startsWith('http') && !/^https:\/\/[\w.]*(microsoft|microsoftonline)\.(com|us)\//.test(href),
      ),
    ).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('explains an unknown code by its own message', async () => {
    const page = await fail('unknown-code');
    const popup = await stage.driven.openPopup(page);
    await shows(popup, 'title', /no explanation for this code yet/);
    await shows(popup, 'meaning', /“.+”/);
    await popup.close();
    await page.close();
  });
});

describe('the popup where nothing failed', () => {
  it('offers the field first, and explains what is typed', async () => {
    const page = await stage.driven.newPage();
    await open(page, scenario('healthy-sign-in').start);
    const popup = await stage.driven.openPopup(page);
    await until(async () => (await texts(popup, 'empty')).length, 'the empty state');
    expect(await violations(popup)).toEqual([]);
    const type = (text: string) =>
      popup.evaluate((typed: string) => {
        const field = document.querySelector<HTMLTextAreaElement>('[data-part="typed-code"]')!;
        field.value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.form!.requestSubmit();
      }, text);
    await type('it does not work');
    await until(async () => /AADB2C90118/.test(await popup.text()), 'the sentence on what a code looks like');
    await type('53003');
    await shows(popup, 'code', /AADSTS53003/);
    expect((await texts(popup, 'step')).length).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });
});

describe('the popup in the reader’s own words and language', () => {
  const typeWords = (popup: Popup, words: string) =>
    popup.evaluate((typed: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-part="typed-code"]')!;
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);

  it('finds a code by words, slips and all, and explains it', async () => {
    const page = await stage.driven.newPage();
    await open(page, scenario('healthy-sign-in').start);
    const popup = await stage.driven.openPopup(page);
    await until(async () => (await texts(popup, 'empty')).length, 'the empty state');
    await typeWords(popup, 'pasword expierd');
    await until(
      async () => (await texts(popup, 'found')).some((text) => text.includes('AADSTS50055')),
      'the code',
    );
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(() => {
      const found = [...document.querySelectorAll<HTMLElement>('[data-part="found"]')];
      found.find(({ innerText }) => innerText.includes('AADSTS50055'))!.click();
    });
    await shows(popup, 'code', /AADSTS50055/);
    await popup.close();
    await page.close();
  });

  it('changes its language at once, and offers the one of the sign-in page', async () => {
    const page = await fail('localized-block');
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
});

describe('the popup on a page Signpost does not watch', () => {
  it('reads it once, because the reader clicked, and explains what the app shows', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, scenario('spa-token-error'));
    const popup = await driven.clickToolbarButton(page);
    await shows(popup, 'code', /AADSTS7000218/);
    expect(await alarmsOf(driven, await driven.tabId(page))).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('leaves a page about errors alone', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, scenario('documentation-page'));
    const popup = await driven.clickToolbarButton(page);
    await until(async () => (await texts(popup, 'empty')).length, 'the empty state');
    // The same look again, after the popup's own: it finds codes, and each is reading matter.
    const found = await driven.inExtension(`browser.scripting.executeScript({
      target: { tabId: ${await driven.tabId(page)} }, files: ['/scan.js'],
    }).then(([frame]) => [...new Set(frame.result.seen.map(({ quiet }) => quiet))])`);
    expect(found).toEqual(['documentation']);
    expect(await texts(popup, 'code')).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('explains what was selected and asked about in the context menu, once', async () => {
    const { driven } = stage;
    const finding = { code: 'AADSTS53003', message: '', details: {} };
    await driven.inExtension(
      `browser.storage.session.set({ asked: { findings: [${JSON.stringify(finding)}] } })`,
    );
    const page = await driven.newPage();
    const popup = await driven.openPopup(page);
    await shows(popup, 'code', /AADSTS53003/);
    expect((await driven.storage())['asked'] ?? null).toBeNull();
    await popup.close();
    await page.close();
  });
});

describe('the popup in another language', () => {
  it.each([
    ['tr', 'ltr'],
    ['lv', 'ltr'],
    ['id', 'ltr'],
    ['ar', 'rtl'],
    ['ro', 'ltr'],
  ])(
    '%s shows the whole AADSTS50000 article, with the English beside it on demand',
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
      await popup.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('[data-part="typed-code"]')!;
        field.value = 'AADSTS50000';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.form!.requestSubmit();
      });
      await shows(popup, 'code', /AADSTS50000/);
      const isEnglish = () => popup.evaluate(() => [...document.querySelectorAll('main [lang="en"]')].length);
      expect(await texts(popup, 'title')).not.toContain("Microsoft couldn't issue your sign-in");
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
