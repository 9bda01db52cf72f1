import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeResponses } from '../page/observe-responses.ts';
import { offerAnswers } from '../page/response-port.ts';

/** Runs in the page's own world, registered only while the reader allows it. */
export default defineUnlistedScript(() => {
  const running = Symbol.for('signpost.observer');
  const page = globalThis as typeof window & { [running]?: true };
  if (page[running]) return;
  Object.defineProperty(page, running, { value: true });
  observeResponses(page, offerAnswers());
});
