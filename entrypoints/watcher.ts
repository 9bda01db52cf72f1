import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOnce } from '../page/run-once.ts';
import { watch } from '../page/watch.ts';

/** Watches sign-in pages in every frame. */
export default defineUnlistedScript(() => runOnce('watcher', (signal) => watch(document, signal)));
