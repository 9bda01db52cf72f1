import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isKnownNumber } from '../catalog/known-numbers.ts';
import { runOnce } from '../page/run-once.ts';
import { watch } from '../page/watch.ts';

/** Watches sign-in pages in every frame. */
export default defineUnlistedScript(() =>
  runOnce('watcher', (signal) => watch(document, isKnownNumber, signal)),
);
