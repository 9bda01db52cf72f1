import type { DrivenBrowser } from './driven-browser.ts';
import { firefoxWindow } from './firefox-window.ts';

/**
 * Switches an extension off and on again as a person does on the browser's own page of extensions. Its pages close.
 * @param id as the browser calls it
 */
export async function switchOffAndOn({ name, browser }: DrivenBrowser, id: string): Promise<void> {
  if (name === 'firefox') {
    const run = firefoxWindow(browser);
    const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    for (const how of ['disable', 'enable'])
      await run(`${manager}.getAddonByID('${id}').then((addOn) => addOn.${how}()).then(() => true)`);
    return;
  }
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  for (const isOn of [false, true]) await settings.evaluate(`chrome.management.setEnabled('${id}', ${isOn})`);
  await settings.close();
}
