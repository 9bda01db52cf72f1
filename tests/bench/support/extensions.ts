import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { signInMatches } from '../../../platform/sign-in-hosts.ts';
import { root } from './build.ts';

export interface SmallExtension {
  /** Runs in every frame of the sign-in hosts, at document_start, in the extension's world. */
  watcher?: string;
  /** The same in the page's own world. */
  observer?: string;
  background?: string;
  popup?: string;
}

/**
 * Writes an extension to measure ours against, with our manifest's matches and permissions.
 * @returns its folder
 */
export function writeExtension({ watcher, observer, background = '', popup = '' }: SmallExtension): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-bench-'));
  const common = { matches: signInMatches, all_frames: true, run_at: 'document_start' };
  const scripts = [
    ...(watcher === undefined ? [] : [{ ...common, js: ['watcher.js'] }]),
    ...(observer === undefined ? [] : [{ ...common, js: ['observer.js'], world: 'MAIN' }]),
  ];
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    icons: { 16: 'icon/16.png' },
    permissions: ['storage', 'scripting', 'webRequest'],
    host_permissions: signInMatches,
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
    ...(scripts.length > 0 ? { content_scripts: scripts } : {}),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'watcher.js': watcher ?? '',
    'observer.js': observer ?? '',
    'background.js': background,
    'popup.html': popup,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, 'icon'));
  copyFileSync(path.join(root, 'public/icon/16.png'), path.join(folder, 'icon/16.png'));
  return folder;
}

/** The least that can watch: one MutationObserver and one wrapped fetch. */
export const leastWatcher: SmallExtension = {
  watcher: `new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true });`,
  observer: `const original = fetch; globalThis.fetch = (...args) => original(...args);`,
};

/** Scripts in the same places that do nothing. */
export const emptyScripts: SmallExtension = { watcher: '', observer: '' };
