import { browser, type Browser } from 'wxt/browser';
import { readMessage, type BackgroundAnswers, type ToBackground } from '../platform/messages.ts';
import { record, settle } from './record.ts';
import { showCards } from './card.ts';

/** Answers the scripts that run in pages. What they say is checked before anything is done with it. */
export function listenToPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const known = readMessage(message);
    if (!known) return undefined;
    const answer = answerTo(known, sender);
    answer.then(respond, () => respond(undefined));
    return true;
  });
}

function answerTo(message: ToBackground, sender: Browser.runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'sightings':
      return keep(message, sender);
    case 'signed-in':
      return sender.tab?.id === undefined ? Promise.resolve() : settle(sender.tab.id, Date.now());
    case 'open-popup':
      return openPopup();
  }
}

async function keep(
  { sightings, refused }: Extract<ToBackground, { type: 'sightings' }>,
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<BackgroundAnswers['sightings']> {
  if (tab?.id === undefined) return { written: [] };
  const tabId = tab.id;
  await record(sightings.map((sighting) => ({ ...sighting, tabId, frameId })));
  await showCards(tabId, frameId, sightings);
  return { written: [...sightings.map(({ id }) => id), ...refused] };
}

async function openPopup(): Promise<BackgroundAnswers['open-popup']> {
  try {
    await browser.action.openPopup();
    return { opened: true };
  } catch {
    return { opened: false };
  }
}
