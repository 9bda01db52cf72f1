import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { open } from './browser/walk.ts';
import { violations } from './support/axe.ts';
import { ask, click, shows, texts, type } from './support/parts.ts';
import { fail, scenario, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

describe('the popup after a failed sign-in', () => {
  it('says what happened and what to do, for each role, and remembers the role', async () => {
    const page = await fail(stage.driven, 'wrong-redirect-uri');
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
    const page = await fail(stage.driven, 'not-assigned');
    const popup = await stage.driven.openPopup(page);
    await shows(popup, 'code', /AADSTS50105/);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('links to Microsoft’s own page about the code, and nowhere a page could have chosen', async () => {
    const page = await fail(stage.driven, 'wrong-redirect-uri');
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
    const page = await fail(stage.driven, 'unknown-code');
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
    await shows(popup, 'empty');
    expect(await violations(popup)).toEqual([]);
    // Words that nothing is found by: search, as one types, would have an answer to others.
    await ask(popup, 'xyzzy');
    await until(async () => /AADB2C90118/.test(await popup.text()), 'the sentence on what a code looks like');
    await ask(popup, '53003');
    await shows(popup, 'code', /AADSTS53003/);
    expect((await texts(popup, 'step')).length).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('finds a code by words, slips and all, and explains it', async () => {
    const page = await stage.driven.newPage();
    await open(page, scenario('healthy-sign-in').start);
    const popup = await stage.driven.openPopup(page);
    await shows(popup, 'empty');
    await type(popup, 'pasword expierd');
    await shows(popup, 'found', /AADSTS50055/);
    expect(await violations(popup)).toEqual([]);
    await click(popup, 'found', 'AADSTS50055');
    await shows(popup, 'code', /AADSTS50055/);
    await popup.close();
    await page.close();
  });
});
