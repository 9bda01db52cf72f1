import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canWriteChromiumPolicy } from './browser/policy-files.ts';
import { until } from './browser/until.ts';
import { open, walk } from './browser/walk.ts';
import { ask, shows, texts } from './support/parts.ts';
import { alarmsOf, browserName, scenario, setStage, type Stage } from './support/signpost.ts';

/** The very settings docs/organizations.md hands out. */
const example = JSON.parse(readFileSync('docs/policies/chrome-linux.json', 'utf8')) as {
  '3rdparty': { extensions: Record<string, Record<string, unknown>> };
};
const [settings] = Object.values(example['3rdparty'].extensions);

// Only root may write where Chromium reads policies.
describe.skipIf(browserName === 'chromium' && !canWriteChromiumPolicy)('an organization’s policy', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({
      policy: {
        ...settings,
        keepUserName: true,
        marks: false,
        ticketUrl: 'javascript:alert(1)',
        helpDeskMail: 'it@contoso.com',
      },
    });
    // Chromium hands a policy to a freshly installed extension some moments later.
    await until(
      () =>
        stage.driven.inExtension(
          `browser.storage.managed.get('helpDeskName').then((set) => set.helpDeskName)`,
        ),
      'the policy to arrive',
    );
  });
  afterAll(() => stage?.close());

  it('is shown as the organization’s own words, with its help desk', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await open(page, 'https://app.contoso.example/');
    const popup = await driven.openPopup(page);
    await shows(popup, 'typed-code');
    await ask(popup, '53003');
    await shows(popup, 'organization', /the VPN is off/);
    expect((await texts(popup, 'organization'))[0]).toMatch(/From your organization[\s\S]*Turn on the VPN/);
    expect((await texts(popup, 'help-desk'))[0]).toMatch(
      /Contoso IT[\s\S]*\+1 555 0100[\s\S]*it@contoso\.com/,
    );
    await popup.close();
    await page.close();
  });

  it('switches marks off, keeps user names, and names what can’t be used', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await walk(page, scenario('not-assigned'));
    const tabId = await driven.tabId(page);
    const [alarm] = await until(async () => {
      const found = await alarmsOf(driven, tabId);
      return found.some(({ message }) => message !== '') && found;
    }, 'the failure');
    expect(alarm!.message).toMatch(/\w@contoso/);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const options = await driven.extensionPage('options.html');
    const shown = () =>
      options.evaluate(() => ({
        unreadable: document.querySelector('[data-part="policy-unreadable"]')?.textContent ?? '',
        isLocked: document.querySelector<HTMLInputElement>('[data-part="marks"]')?.disabled,
        suggested: document.querySelector('[data-part="site-add"]')?.textContent,
      }));
    await until(async () => (await shown()).isLocked, 'the switch to be locked');
    expect(await shown()).toMatchObject({
      unreadable: expect.stringContaining('ticketUrl') as string,
      suggested: 'Watch app.contoso.com',
    });
    await options.close();
    await page.close();
  });
});

describe.skipIf(browserName !== 'chromium' || !canWriteChromiumPolicy)('a page that policy closes', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ blockedHosts: ['*://app.contoso.example'] });
  });
  afterAll(() => stage?.close());

  it('is explained by one clear sentence, and the field stands ready', async () => {
    const page = await stage.driven.newPage();
    await open(page, 'https://app.contoso.example/');
    const popup = await stage.driven.clickToolbarButton(page);
    await shows(popup, 'reach', 'Your organization doesn’t let Signpost read this page. Type the code here.');
    await popup.close();
    await page.close();
  });
});
