import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInHost } from '../identity-provider/addresses.ts';
import { traceOf, withRows } from '../identity-provider/ids.ts';
import { samlFailure } from '../identity-provider/pages/form-post.ts';
import { harEntry, harOf, recordScenario } from '../support/har.ts';
import { until } from './browser/until.ts';
import { violations } from './support/axe.ts';
import { shows, texts } from './support/parts.ts';
import { scenario, shareStage, type Stage } from './support/signpost.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'signpost-recording-'));

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = Date.UTC(2026, 5, 16, 9, 25);
const secret = (what: string) => `planted-${what}-7f3a9c`;
const person = 'planted.person@contoso.example';

/** An exchange with something secret in every place there is. */
const withSecrets = () =>
  harEntry({
    url: `https://${signInHost}/common/oauth2/v2.0/token?flow=${secret('flow')}#id_token=${secret('hash')}`,
    method: 'POST',
    destination: 'empty',
    at: at + 600_000,
    form: { password: secret('password'), refresh_token: secret('refresh'), client_secret: secret('client') },
    requestHeaders: { Cookie: `a=${secret('cookie')}`, Authorization: `Bearer ${secret('bearer')}` },
    reply: {
      status: 400,
      headers: { 'content-type': 'application/json', 'set-cookie': secret('set-cookie') },
      body: JSON.stringify({
        error: 'invalid_grant',
        error_description: withRows(`AADSTS50034: The account ${person} does not exist.`, traceOf('secrets')),
        access_token: secret('access'),
        claims: secret('claims'),
      }),
    },
  });
const assertion = () =>
  harEntry({
    url: 'https://app.contoso.example/saml',
    method: 'POST',
    at: at + 1_200_000,
    requestHeaders: { Origin: `https://${signInHost}` },
    form: {
      RelayState: secret('relay'),
      SAMLResponse: Buffer.from(
        Buffer.from(samlFailure('AADSTS75011: Another method.'), 'base64')
          .toString()
          .replace('</samlp:Status>', `</samlp:Status><Assertion>${secret('assertion')}</Assertion>`),
      ).toString('base64'),
    },
    reply: { headers: { 'content-type': 'text/html' }, body: '<html></html>' },
  });

const recorded = () =>
  harOf([
    ...recordScenario(scenario('wrong-redirect-uri'), at),
    ...recordScenario(scenario('silent-renewal'), at + 300_000),
    withSecrets(),
    assertion(),
  ]);

const outcome = (page: Page, wanted: RegExp) =>
  until(async () => wanted.test((await texts(page, 'recording-outcome'))[0] ?? ''), String(wanted), 20_000);

async function openFile(page: Page, name: string, contents: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, contents);
  const input = (await page.$('[data-part="recording-file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** Drops files with these names and contents onto the page, as a person does. */
const dropFiles = (page: Page, files: [name: string, contents: string][]) =>
  page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, contents] of dropped) dataTransfer.items.add(new File([contents], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

async function openCatalogue(): Promise<Page> {
  const page = await stage.driven.extensionPage('catalogue.html');
  await shows(page, 'open-recording');
  return page;
}

describe('a recording on the catalogue page', () => {
  it('lists its failures in order, and explains each with its details', async () => {
    const page = await openCatalogue();
    await openFile(page, 'sign-in.har', recorded());
    await outcome(page, /^3 failed sign-ins in .*sign-in\.har/);
    const rows = await texts(page, 'failure');
    expect(rows.map((row) => /AADSTS\d+/.exec(row)?.[0])).toEqual([
      'AADSTS50011',
      'AADSTS50034',
      'AADSTS75011',
    ]);
    expect(rows[0]).toContain('login.microsoftonline.com/common/oauth2/v2.0/authorize');
    await page.focus('[data-part="failure"]');
    await page.keyboard.press('Enter');
    await shows(page, 'title', /wrong address/);
    const { requestId, correlationId } = traceOf('wrong-redirect-uri');
    const shown = await page.evaluate(() => document.querySelector('article')!.textContent);
    expect(shown).toContain(requestId);
    expect(shown).toContain(correlationId);
    expect(await violations(page)).toEqual([]);
    await page.click('[data-part="with-quiet"]');
    await until(async () => (await texts(page, 'failure')).length > 3, 'the silent renewals');
    await page.close();
  });

  it('shows nothing secret, and lets nothing secret out of its worker', async () => {
    const page = await openCatalogue();
    await page.evaluate(() => {
      const said: unknown[] = [];
      Object.assign(globalThis, { said });
      const listen = Worker.prototype.addEventListener;
      Worker.prototype.addEventListener = function (this: Worker, ...args: Parameters<typeof listen>) {
        listen.call(this, 'message', (event) => said.push((event as MessageEvent).data));
        listen.apply(this, args);
      } as typeof listen;
    });
    const requests = stage.identityProvider.requests.length;
    await openFile(page, 'secrets.har', recorded());
    await outcome(page, /^3 failed sign-ins/);
    const said = await page.evaluate(() => JSON.stringify((globalThis as { said?: unknown }).said));
    expect(said).toContain('AADSTS50034');
    const rows = await page.$$('[data-part="failure"]');
    for (const row of rows) {
      await row.click();
      const code = await row.evaluate((element) => element.querySelector('.code')!.textContent!);
      await until(
        () => page.evaluate((wanted) => document.querySelector('article')?.innerText.includes(wanted), code),
        code,
      );
      const everything = await page.evaluate(() => document.documentElement.outerHTML);
      for (const text of [said, everything]) {
        expect(text).not.toMatch(/planted-|7f3a9c/);
        expect(text).not.toContain(person);
      }
    }
    expect(JSON.stringify(await stage.driven.storage())).not.toContain('AADSTS75011');
    expect(
      stage.identityProvider.requests.slice(requests).filter(({ url }) => url.includes('contoso')),
    ).toEqual([]);
    await page.close();
  });

  it('is taken by a drop anywhere, the first of several, cut off or not', async () => {
    const page = await openCatalogue();
    const whole = recorded();
    await dropFiles(page, [
      ['cut.har', whole.slice(0, whole.indexOf('AADSTS50034'))],
      ['other.log', 'AADSTS90072: x'],
    ]);
    await outcome(page, /reads one file at a time[^]*One failed sign-in in .*cut\.har[^]*damaged or cut off/);
    await dropFiles(page, [['app.log', '2026-06-16T09:25:00Z AADSTS90072: User account from an issuer.\n']]);
    await outcome(page, /^One failed sign-in in .*app\.log/);
    expect(await texts(page, 'failure')).toEqual([expect.stringContaining('AADSTS90072')]);
    await dropFiles(page, [['empty.log', '']]);
    await outcome(page, /^No failed sign-in found in .*empty\.log/);
    await page.close();
  });

  const megabytes = 100;
  it(`of ${megabytes} MB is read while the page stays free, and can be stopped`, async () => {
    const page = await openCatalogue();
    const start = () =>
      page.evaluate(
        (size, first, last) => {
          // How long the page could do nothing else, at most: a timer that should come every 5 ms.
          const page = globalThis as unknown as { longestPause: number };
          let before = Infinity;
          page.longestPause = 0;
          setInterval(() => {
            page.longestPause = Math.max(page.longestPause, performance.now() - before);
            before = performance.now();
          }, 5);
          const script = JSON.stringify({
            request: { url: 'https://app.contoso.example/main.js', headers: [] },
            response: { status: 200, headers: [], content: { text: 'let a = "{";\n'.repeat(80_000) } },
          });
          const parts = Array.from({ length: size }, () => `${script},`);
          const file = new File(['{"log":{"entries":[', first, ',', ...parts, last, ']}}'], 'large.har');
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(file);
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
          );
        },
        megabytes,
        JSON.stringify(withSecrets()),
        JSON.stringify(recordScenario(scenario('wrong-redirect-uri'), at)[0]),
      );
    await start();
    await until(async () => (await texts(page, 'failure')).length === 1, 'the first failure, early');
    await page.click('[data-part="cancel-recording"]');
    await outcome(page, /You stopped the reading/);
    expect(await page.$('[data-part="progress"]')).toBeNull();
    expect(await texts(page, 'failure')).toHaveLength(1);
    await page.reload({ waitUntil: [] });
    await shows(page, 'open-recording');
    const before = performance.now();
    await start();
    await outcome(page, /^2 failed sign-ins/);
    const whole = performance.now() - before;
    const pause = await page.evaluate(() => (globalThis as unknown as { longestPause: number }).longestPause);
    expect(pause).toBeGreaterThan(0);
    // On a machine with nothing else to do it is some 25 ms; on a busy one, everything takes longer alike.
    expect(pause).toBeLessThan(whole / 3);
    await page.close();
  });
});
