import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { find } from '../page/find.ts';
import { runOnce } from '../page/run-once.ts';

/** Finds codes in a document whose watcher saw something that may be one. */
export default defineUnlistedScript(() => runOnce('finder', (signal) => find(document, signal)));
