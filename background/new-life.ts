import { browser } from 'wxt/browser';
import { noteFault } from '../platform/faults.ts';
import { startedItem } from '../platform/started.ts';

/**
 * Calls back in each new life of the extension: after an install, an update, a start of the browser, and after somebody
 * switched it off and on again, of which neither browser tells (https://github.com/w3c/webextensions/issues/353). What all
 * of them share is an empty session storage. A background that merely wakes up asks for one key of it, and that is all.
 * @param begin called once in a life; again in the next wake where the background died before it was done
 */
export function onNewLife(begin: () => Promise<unknown>): void {
  let begun: Promise<void> | undefined;
  const beginOnce = () => (begun ??= begin().then(() => startedItem.setValue(true)));
  const quietly = (work: Promise<void>) => void work.catch(noteFault); // The next wake tries again.
  // Without these, browsers would not start the background for such an event.
  browser.runtime.onInstalled.addListener(() => quietly(beginOnce()));
  browser.runtime.onStartup.addListener(() => quietly(beginOnce()));
  quietly(startedItem.getValue().then((isStarted) => (isStarted ? undefined : beginOnce())));
}
