import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser } from './driven-browser.ts';
import { firefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';

/**
 * Brings the tab back that was closed last, from what the browser remembers of it.
 * @returns its number, a new one
 */
export async function undoCloseTab(driven: DrivenBrowser): Promise<number> {
  const all = `browser.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))`;
  const before = (await driven.inExtension(all)) as number[];
  await (driven.name === 'firefox' ? undoInFirefox(driven) : undoInChromium(driven));
  return until(
    async () => ((await driven.inExtension(all)) as number[]).find((id) => !before.includes(id)),
    'the tab to be back',
  );
}

const undoInFirefox = ({ browser }: DrivenBrowser) =>
  firefoxWindow(browser)('!!SessionStore.undoCloseTab(window, 0)');

/** Signpost may not ask for sessions, so another extension does, for this moment. */
async function undoInChromium({ browser }: DrivenBrowser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-sessions-'));
  const manifest = { manifest_version: 3, name: 'Sessions', version: '1', permissions: ['sessions'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<title>Sessions</title>');
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  await page.evaluate('chrome.sessions.restore()');
  await page.close();
  await browser.uninstallExtension(id);
  rmSync(folder, { recursive: true });
}
