import { browser, type Browser } from 'wxt/browser';
import { readEvidence, type PageEvidence } from '../detection/evidence.ts';
import { maskPath } from '../detection/mask.ts';
import type { Sighting } from '../detection/sighting.ts';
import { detecting } from '../platform/detecting.ts';
import { noteFault, noteThrown } from '../platform/faults.ts';
import { mayRead, siteMatch } from '../platform/watched-sites.ts';
import { readMessage, type BackgroundAnswers, type ToBackground } from '../platform/messages.ts';
import { forget } from './forget.ts';
import { updateHistory } from './history.ts';
import { record, settle } from './record.ts';
import { showCards } from './card.ts';
import { startFinder } from './page-scripts.ts';

/** Answers the scripts that run in pages, and our own pages. What they say is checked before anything is done with it. */
export function listenToPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const known = readMessage(message);
    if (!known) return undefined;
    const answer = answerTo(known, sender);
    answer.then(respond, (error) => {
      respond(undefined);
      void noteFault(error);
    });
    return true;
  });
}

function answerTo(message: ToBackground, sender: Browser.runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'may-hold-failure':
      return loadFinder(sender);
    case 'evidence':
      return keep(message, sender);
    case 'shown-again':
      return showAgain(message.ids, sender);
    case 'signed-in':
      return sender.tab?.id === undefined ? Promise.resolve() : settle(sender.tab.id, Date.now());
    case 'open-popup':
      return openPopup();
    case 'fault':
      // Nothing is kept of what a private window did.
      return sender.tab?.incognito ? Promise.resolve() : noteThrown(message.thrown, 'a script in a page');
    case 'forget':
      return isOurPage(sender) ? forget(message.ids, message.incognito) : Promise.resolve();
  }
}

async function loadFinder({
  tab,
  documentId,
  url = '',
}: Browser.runtime.MessageSender): Promise<BackgroundAnswers['may-hold-failure']> {
  // First: where access waits for a click, Chromium keeps a script that is to be started until somebody clicks.
  if (tab?.id === undefined || !documentId || !(await mayReadPage(url))) return { refused: true };
  await startFinder(tab.id, documentId);
  return { refused: false };
}

async function keep(
  { evidence, refused }: Extract<ToBackground, { type: 'evidence' }>,
  { tab, frameId = 0, documentId, url = '' }: Browser.runtime.MessageSender,
): Promise<BackgroundAnswers['evidence']> {
  if (tab?.id === undefined) return { written: [] };
  const ids = evidence.map(({ id }) => id);
  const place = { tabId: tab.id, frameId };
  const sightings = Promise.all([mayReadPage(url), detecting(() => evidence.flatMap(sightingsIn))]).then(
    // Scripts stay in pages that were open when access to them was taken away. What they still say is not wanted.
    ([mayRead, found]) => (mayRead ? found.map((sighting) => ({ ...sighting, ...place })) : []),
  );
  await record(tab.id, sightings, tab.incognito);
  // Not awaited: what is written is said to be so, whether or not a card can be made of it.
  void showCards(tab.id, documentId, ids).catch(noteFault);
  // Awaited: nobody would bring up to date what a background that dies now leaves behind.
  await updateHistory();
  return { written: [...ids, ...refused] };
}

/** Whoever left a page amid its failure left before the card came. */
async function showAgain(ids: string[], { tab, documentId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id !== undefined) await showCards(tab.id, documentId, ids);
}

const mayReadPage = async (url: string): Promise<boolean> => {
  const match = siteMatch(url);
  return match !== undefined && mayRead(match);
};

/** One piece of evidence may speak of this many codes: a page that prints more is about codes, and is listed in part. */
const mostCodes = 30;

const sightingsIn = (evidence: PageEvidence): Omit<Sighting, 'tabId' | 'frameId'>[] =>
  readEvidence(evidence)
    .slice(0, mostCodes)
    .map((finding, index) => ({
      ...finding,
      ...(evidence.quiet ? { quiet: evidence.quiet } : {}),
      id: `${evidence.id}.${index}`,
      surface: evidence.surface,
      url: maskPath(evidence.url),
      seenAt: evidence.seenAt,
    }));

/** A content script has a page's address, a page of ours has ours. */
const isOurPage = ({ url = '' }: Browser.runtime.MessageSender) =>
  url.startsWith(browser.runtime.getURL('/'));

async function openPopup(): Promise<BackgroundAnswers['open-popup']> {
  try {
    await browser.action.openPopup();
    return { opened: true };
  } catch {
    return { opened: false };
  }
}
