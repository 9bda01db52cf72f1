import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guarded } from '../page/guarded.ts';
import { watch } from '../page/watch.ts';

/** Watches sign-in pages in every frame, from their first line. */
export default defineUnlistedScript(() => guarded(watch)(document));
