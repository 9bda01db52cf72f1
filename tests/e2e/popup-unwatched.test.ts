import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walk } from './browser/walk.ts';
import { shows, texts } from './support/parts.ts';
import { alarmsOf, scenario, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

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
    await shows(popup, 'empty');
    // The same look again, after the popup's own: it finds codes, and each is reading matter.
    const found = await driven.inExtension(`browser.scripting.executeScript({
      target: { tabId: ${await driven.tabId(page)} }, files: ['/scan.js'],
    }).then(([frame]) => [...new Set(frame.result.seen.map(({ quiet }) => quiet))])`);
    expect(found).toEqual(['documentation']);
    expect(await texts(popup, 'code')).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('explains what was selected and asked about in the context menu, once; from a private window, nothing', async () => {
    const { driven } = stage;
    const finding = { code: 'AADSTS53003', message: '', details: {} };
    const ask = (incognito: boolean) =>
      driven.inExtension(
        `browser.storage.session.set({ asked: ${JSON.stringify({ findings: [finding], incognito })} })`,
      );
    await ask(true);
    const page = await driven.newPage();
    const popup = await driven.openPopup(page);
    await shows(popup, 'typed-code');
    expect((await driven.storage())['asked']).toMatchObject({ incognito: true });
    await ask(false);
    await shows(popup, 'code', /AADSTS53003/);
    expect((await driven.storage())['asked'] ?? null).toBeNull();
    await popup.close();
    await page.close();
  });
});
