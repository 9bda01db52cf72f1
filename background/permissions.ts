import { browser } from 'wxt/browser';
import { syncPageScripts, watchOpenTabs } from './page-scripts.ts';
import { untilDone } from './until-done.ts';

/**
 * Access comes and goes by the reader's hand: by a button of ours, whose popup the browser's question may close before
 * there is an answer, or in the browser's own settings. Here it takes effect, wherever it was given.
 */
export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncPageScripts();
    if (origins.length > 0) void untilDone(() => watchOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => void syncPageScripts());
}
