import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showMarks } from '../components/card/show-marks.tsx';
import { runtime } from '../page/extension-api.ts';
import type { BackgroundAnswers, ToBackground } from '../platform/messages.ts';
import type { CardView } from '../platform/view-model.ts';

const running = Symbol.for('signpost.card');
type Running = { [running]?: { controller: AbortController; isAlive: () => boolean } };

/** Shows explanations in the page that needs them. The background injects it on first need, possibly twice. */
export default defineUnlistedScript(() => {
  const home = globalThis as Running;
  if (home[running]?.isAlive()) return;
  home[running]?.controller.abort();
  const controller = new AbortController();
  // After an update the old script's runtime loses its ID, and the new one takes over.
  home[running] = { controller, isAlive: () => Boolean(runtime.id) };
  for (const leftover of document.querySelectorAll('signpost-card')) leftover.remove();
  const show = showMarks(openPopup, controller.signal);
  runtime.onMessage.addListener((message: { type?: string; view?: CardView }, _sender, respond) => {
    if (message.type !== 'show-card' || !message.view) return;
    show(message.view);
    respond(true);
  });
});

async function openPopup(): Promise<boolean> {
  try {
    const message: ToBackground = { type: 'open-popup' };
    const answer = (await runtime.sendMessage(message)) as BackgroundAnswers['open-popup'] | undefined;
    return answer?.opened ?? false;
  } catch {
    return false; // The extension was updated: this script has lost its background.
  }
}
