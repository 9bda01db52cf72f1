import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { shadowElements } from '../browser/shadow.ts';
import { becomes } from './becomes.ts';
import { alarmsOf } from './signpost.ts';

/** What a reader, and the background, make of a tab, by the tab's number: also of one that no protocol tells of. */
export interface TabState {
  badge: string;
  /** Codes of the failures that are kept of it and alarm, in alphabetical order. */
  alarms: string[];
  /** Codes whose buttons stand on the page, in alphabetical order. */
  marks: string[];
  /** How many elements of ours the page has. */
  hosts: number;
  isHighlighted: boolean;
}

export const nothing: TabState = { badge: '', alarms: [], marks: [], hosts: 0, isHighlighted: false };

/** @returns how a tab looks whose page prints these codes, given in alphabetical order */
export const marked = (...codes: string[]): TabState => ({
  badge: String(codes.length),
  alarms: codes,
  marks: codes,
  hosts: 1,
  isHighlighted: true,
});

type InPage = Pick<TabState, 'marks' | 'hosts' | 'isHighlighted'>;

async function look(driven: DrivenBrowser, tabId: number): Promise<InPage> {
  const buttons = await shadowElements(driven, tabId, '.mark');
  const page = await driven.inExtensionWorld(tabId, () => ({
    hosts: document.querySelectorAll('signpost-card').length,
    isHighlighted: (CSS.highlights.get('signpost')?.size ?? 0) > 0,
  }));
  const marks = buttons
    .filter(({ width }) => width > 0)
    .flatMap(({ label }) => /[A-Z]+\d+/.exec(label)?.[0] ?? [])
    .sort();
  return { marks, ...page };
}

/** @returns what the toolbar shows for a tab and what is kept of it, also while it has no page */
export const keptOf = async (driven: DrivenBrowser, tabId: number) => ({
  badge: (await driven.inExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`)) as string,
  alarms: (await alarmsOf(driven, tabId)).map(({ code }) => code).sort(),
});

/** Waits until a tab is as it should be. */
export const shows = (driven: DrivenBrowser, tabId: number, expected: TabState): Promise<void> =>
  becomes(async () => ({ ...(await keptOf(driven, tabId)), ...(await look(driven, tabId)) }), expected);
