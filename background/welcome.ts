import { browser } from 'wxt/browser';

/** A first look for whoever installed Signpost; people whose organization did get none they didn't ask for. */
export function listenToInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  // Asking about oneself needs no permission.
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
