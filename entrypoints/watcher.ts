import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOnce } from '../page/run-once.ts';
import { watch } from '../page/watch.ts';
import { whenShown } from '../page/when-shown.ts';

/** Watches sign-in pages in every frame. */
export default defineUnlistedScript(() =>
  runOnce('watcher', (signal) => whenShown(document, () => watch(document, signal), signal)),
);
