import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { highlightCodes } from '../page/highlight.ts';
import { runOnce } from '../page/run-once.ts';

/** Marks the codes that the watcher, or a look the reader asked for, found. Loaded only while marks are wanted. */
export default defineUnlistedScript(() => runOnce('highlight', highlightCodes));
