import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionFolder } from './extension-folder.ts';
import { until } from './until.ts';

const api = '(globalThis.browser ?? chrome)';
const welcomeTab = `${api}.runtime.getContexts({ contextTypes: ['TAB'] })
  .then((found) => found.find(({ documentUrl }) => documentUrl?.endsWith('/welcome.html'))?.tabId)`;

/**
 * Installing opens the welcome page, in front. Waits for it and closes it: no test should meet it by chance.
 * @param control a page of the extension; the protocols don't tell of every tab an extension opens
 */
export async function closeWelcome(control: Page, { path }: ExtensionFolder): Promise<void> {
  if (!existsSync(join(path, 'welcome.html'))) return;
  const tabId = await until(() => control.evaluate(welcomeTab), 'the welcome page', 15_000);
  await control.evaluate(`${api}.tabs.remove(${Number(tabId)})`);
  await until(async () => !(await control.evaluate(welcomeTab)), 'the welcome page to close');
}
