import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shadowClick, shadowText } from './browser/shadow.ts';
import { until } from './browser/until.ts';
import { open, walk } from './browser/walk.ts';
import { requestsByExtensions } from './support/network.ts';
import { addressOfPerson, mark, person, redirectWithSecrets, secrets } from './support/secrets.ts';
import { failElsewhere, incidentsOf, shareStage, type Stage } from './support/signpost.ts';

/** Secrets in every place a failing sign-in has: none of them is kept, shown, reported or sent. */

let stage: Stage;
let page: Page;
let tabId: number;
beforeAll(async () => {
  stage = await shareStage([secrets]);
  page = await stage.driven.newPage();
  tabId = await stage.driven.tabId(page);
  await walk(page, secrets);
  await page.type('#typed', ' AADSTS50011: PLANTED by hand');
  await page.type('#password', 'PLANTED by hand');
  await failElsewhere(stage.driven);
});
afterAll(() => stage?.close());

const surfaces = async () =>
  new Set((await incidentsOf(stage.driven, tabId)).flatMap((incident) => incident.surfaces));

/** What stands around each mark, so that a failure says where it comes from. */
const leaks = (text: string) =>
  Array.from(text.matchAll(new RegExp(mark, 'gi')), ({ index }) =>
    text.slice(Math.max(0, index - 60), index + 40),
  );

describe('a secret', () => {
  it('is not kept in storage, though every surface was read', async () => {
    const { driven } = stage;
    await until(async () => {
      const seen = await surfaces();
      return ['page-text', 'page-config', 'form', 'response', 'header'].every((one) =>
        seen.has(one as never),
      );
    }, 'every surface');
    expect(leaks(JSON.stringify(await driven.storage()))).toEqual([]);
    expect(leaks(JSON.stringify(await driven.storage('local')))).toEqual([]);
  });

  it('leaves a masked name, by which a help desk knows the account', async () => {
    expect(JSON.stringify(await stage.driven.storage())).toContain('j•••@contoso.example');
  });

  it('is not in the card', async () => {
    const { driven } = stage;
    await until(() => page.evaluate(`document.querySelector('signpost-card') !== null`), 'the mark');
    await shadowClick(driven, page, '.mark');
    const text = await until(async () => {
      const lines = await shadowText(driven, page);
      return lines.length > 3 && lines.join('\n');
    }, 'the card');
    expect(leaks(text)).toEqual([]);
  });

  it('is not in the popup, nor in the report it copies', async () => {
    const popup = await stage.driven.openPopup(page);
    const copy = `document.querySelector('[data-part="copy"]')`;
    await until(() => popup.evaluate(`${copy} !== null`), 'the explanation');
    expect(leaks(String(await popup.evaluate('document.documentElement.outerHTML')))).toEqual([]);
    await popup.evaluate(
      `navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }, ${copy}.click()`,
    );
    const report = String(await until(() => popup.evaluate('globalThis.copied'), 'the report'));
    expect(report).toContain('AADSTS');
    expect(leaks(report)).toEqual([]);
    await popup.close();
  });

  it('is not kept of an address the app is sent to', async () => {
    const { driven } = stage;
    await open(page, redirectWithSecrets);
    await until(async () => (await surfaces()).has('redirect'), 'the answer in the redirect');
    await failElsewhere(driven);
    expect(leaks(JSON.stringify(await driven.storage()))).toEqual([]);
  });
});

describe('a test of secrets', () => {
  // That nothing was heard but pages and browsers, every file's end says: see setStage.
  it('would hear a request of Signpost’s own', async () => {
    const { driven, identityProvider } = stage;
    await walk(page, secrets);
    await driven.inExtensionWorld(page, () => fetch('/a-secret').then(({ status }) => status));
    expect(requestsByExtensions(identityProvider.requests.splice(0))).toEqual([
      'GET https://login.microsoftonline.com/a-secret',
    ]);
  });

  it('meets a person and an address that are really there', async () => {
    await walk(page, secrets);
    const text = String(await page.evaluate('document.body.innerText'));
    expect(text).toContain(person);
    expect(text).toContain(addressOfPerson);
  });
});
