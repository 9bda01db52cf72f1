import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerHander } from '../page/hand-answers.ts';
import { takeIntrinsics } from '../page/intrinsics.ts';
import { observeResponses } from '../page/observe-responses.ts';

/** Runs in the page's own world, registered only while the reader allows it. */
export default defineUnlistedScript(() => {
  const running = Symbol.for('signpost.observer');
  const page = globalThis as typeof window & { [running]?: true };
  if (page[running]) return;
  try {
    const own = takeIntrinsics();
    observeResponses(page, own, answerHander(own));
    Object.defineProperty(page, running, { value: true });
  } catch {
    // The page was here first and has changed what this needs: then it is left alone.
  }
});
