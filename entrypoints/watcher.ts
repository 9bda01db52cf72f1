import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isKnownNumber } from '../catalog/known-numbers.ts';
import { runtime } from '../page/extension-api.ts';
import { watch } from '../page/watch.ts';

const running = Symbol.for('signpost.watcher');
type Running = { [running]?: { controller: AbortController; isAlive: () => boolean } };

/**
 * Watches sign-in pages in every frame. The manifest names it by hand (wxt.config.ts), because WXT's own wrapper for
 * content scripts would be a fifth of its bytes. May be injected again: by an install into open tabs, by an update.
 */
export default defineUnlistedScript(() => {
  const home = globalThis as Running;
  if (home[running]?.isAlive()) return;
  home[running]?.controller.abort();
  const controller = new AbortController();
  // After an update the old script's runtime loses its ID, and the new one takes over.
  home[running] = { controller, isAlive: () => Boolean(runtime.id) };
  watch(document, isKnownNumber, controller.signal);
});
