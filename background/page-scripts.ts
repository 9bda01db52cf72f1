import { browser } from 'wxt/browser';
import { observeResponsesItem } from '../platform/settings.ts';
import { signInMatches } from '../platform/sign-in-hosts.ts';

/**
 * Loads the observer into sign-in pages, or takes it away. Registered at run time rather than by the manifest, so
 * that "off" means that the code is not there.
 */
export async function syncObserver(): Promise<void> {
  const wanted = await observeResponsesItem.getValue();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: ['observer'] });
  if (wanted === registered.length > 0) return;
  if (!wanted) return browser.scripting.unregisterContentScripts({ ids: ['observer'] });
  await browser.scripting.registerContentScripts([
    {
      id: 'observer',
      js: ['observer.js'],
      matches: signInMatches,
      allFrames: true,
      runAt: 'document_start',
      world: 'MAIN',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Starts the watcher in sign-in tabs that were open before Signpost was. Firefox does so by itself, Chromium does not;
 * the watcher tolerates both.
 */
export async function watchOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: signInMatches });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => {
      if (id === undefined) return [];
      const target = { tabId: id, allFrames: true };
      return [
        browser.scripting.insertCSS({ target, files: ['assets/highlight.css'] }),
        browser.scripting.executeScript({ target, files: ['/watcher.js'] }),
      ];
    }),
  );
}
