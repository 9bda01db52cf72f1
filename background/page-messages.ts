import { browser, type Browser } from 'wxt/browser';
import { readMessage, type BackgroundAnswers } from '../platform/messages.ts';
import type { PageSighting } from '../detection/sighting.ts';
import { record } from './record.ts';
import { showCards } from './card.ts';

/** Answers the scripts that run in pages. What they say is checked before anything is done with it. */
export function listenToPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const known = readMessage(message);
    if (!known) return undefined;
    const answer = known.type === 'sightings' ? keep(known.sightings, sender) : openPopup();
    answer.then(respond, () => respond(undefined));
    return true;
  });
}

async function keep(
  sightings: PageSighting[],
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<BackgroundAnswers['sightings']> {
  if (tab?.id === undefined) return { written: [] };
  const tabId = tab.id;
  await record(sightings.map((sighting) => ({ ...sighting, tabId, frameId })));
  await showCards(tabId, frameId, sightings);
  return { written: sightings.map(({ id }) => id) };
}

async function openPopup(): Promise<BackgroundAnswers['open-popup']> {
  try {
    await browser.action.openPopup();
    return { opened: true };
  } catch {
    return { opened: false };
  }
}
