import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showMarks } from '../components/card/show-marks.tsx';
import { runtime } from '../page/extension-api.ts';
import { guarded } from '../page/guarded.ts';
import { runOnce } from '../page/run-once.ts';
import type { BackgroundAnswers, ToBackground } from '../platform/messages.ts';
import type { CardView } from '../platform/view-model.ts';

/** Shows explanations in the page that needs them. The background injects it on first need, possibly twice. */
export default defineUnlistedScript(() => runOnce('card', listen));

function listen(signal: AbortSignal): void {
  for (const leftover of document.querySelectorAll('signpost-card')) leftover.remove();
  const { show, renew } = showMarks(openPopup, signal);
  runtime().onMessage.addListener(
    guarded((message: { type?: string; view?: CardView }, _sender: unknown, respond: (is: true) => void) => {
      if (!message.view) return;
      if (message.type === 'show-card') {
        show(message.view);
        respond(true);
      } else if (message.type === 'renew-card') renew(message.view);
    }),
  );
}

async function openPopup(): Promise<boolean> {
  try {
    const message: ToBackground = { type: 'open-popup' };
    const answer = (await runtime().sendMessage(message)) as BackgroundAnswers['open-popup'] | undefined;
    return answer?.opened ?? false;
  } catch {
    return false; // The extension was updated: this script has lost its background.
  }
}
