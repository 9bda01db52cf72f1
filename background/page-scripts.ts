import { browser, type Browser } from 'wxt/browser';
import { noteFault } from '../platform/faults.ts';
import { currentSettings } from '../platform/settings.ts';
import { signInMatches } from '../platform/sign-in-hosts.ts';
import { watchedSites } from '../platform/watched-sites.ts';
import { oneByOne } from './one-by-one.ts';

/**
 * The scripts that are registered at run time, so that “off” means that the code is not there: the observer of answers,
 * which the reader or the organization may not want, and the watcher on sites the reader added. The browser keeps them
 * over restarts, not over updates. What finds and marks codes is loaded where the watcher asks for it.
 */

const styles = ['assets/marks.css'];

type Script = Browser.scripting.RegisteredContentScript;

async function wantedScripts(): Promise<Script[]> {
  const [{ observeResponses }, watched] = await Promise.all([currentSettings(), watchedSites()]);
  const common = { allFrames: true, runAt: 'document_start', persistAcrossSessions: true } as const;
  const matches = [...signInMatches, ...watched];
  return [
    ...(watched.length > 0 ? [{ ...common, id: 'watcher', js: ['watcher.js'], matches: watched }] : []),
    ...(observeResponses
      ? [{ ...common, id: 'observer', js: ['observer.js'], matches, world: 'MAIN' as const }]
      : []),
  ];
}

/** Brings what is registered in line with settings, policy and permissions. */
export const syncPageScripts = (): Promise<void> => inTurn(sync).catch(noteFault);

const inTurn = oneByOne();

async function sync(): Promise<void> {
  const [wanted, registered] = await Promise.all([
    wantedScripts(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const before = new Map(registered.map((script) => [script.id, script]));
  const fresh = wanted.filter(({ id }) => !before.has(id));
  // Changed where it stands: a background that dies in between would leave pages without it.
  const changed = wanted.filter(
    (script) => before.has(script.id) && !sameMatches(script, before.get(script.id)!),
  );
  const stale = [...before.keys()].filter((id) => !wanted.some((script) => script.id === id));
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
}

const sameMatches = (a: Script, b: Script) =>
  [...(a.matches ?? [])].sort().join() === [...(b.matches ?? [])].sort().join();

/**
 * Starts the watcher in tabs that were open before it could be there by itself: in a new life of the extension, and when
 * access to a site arrives. Firefox does so at install too; the scripts tolerate both. Tabs that are unloaded get it when
 * they are loaded again.
 * @param matches match patterns of the tabs' addresses; by default all that are watched
 * @returns when the browser was asked to: a page that hangs may never answer
 */
export async function watchOpenTabs(matches?: string[]): Promise<void> {
  const url = matches ?? [...signInMatches, ...(await watchedSites())];
  const tabs = await browser.tabs.query({ url, discarded: false });
  for (const { id } of tabs) if (id !== undefined) startWatcher(id);
}

const startWatcher = (tabId: number): void =>
  void browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/watcher.js'] })
    // The tab is gone, or one that no extension may read.
    .catch(() => undefined);

/**
 * Starts what finds codes, and what marks them where marks are wanted, in the document whose watcher asked.
 * @param documentId as the browser calls it; every browser that can run Signpost does
 */
export async function startFinder(tabId: number, documentId: string): Promise<void> {
  const { executeScript, insertCSS } = browser.scripting;
  const target = { tabId, documentIds: [documentId] };
  const finder = executeScript({ target, files: ['/finder.js'] });
  const { marks } = await currentSettings();
  const asked = marks
    ? [finder, insertCSS({ target, files: styles }), executeScript({ target, files: ['/highlight.js'] })]
    : [finder];
  // The page is gone, or moved on: then its watcher no longer asks.
  await Promise.allSettled(asked);
}
