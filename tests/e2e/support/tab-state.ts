import type { DrivenBrowser } from '../browser/driven-browser.ts';
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

function look(): InPage {
  type Opener = (host: Element) => ShadowRoot | null;
  const api = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot: Opener } } }).chrome?.dom;
  const rootOf: Opener = (host) =>
    api
      ? api.openOrClosedShadowRoot(host)
      : (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  const hosts = [...document.querySelectorAll('signpost-card')];
  const buttons = hosts.flatMap((host) => [...(rootOf(host)?.querySelectorAll('.mark') ?? [])]);
  return {
    marks: buttons
      .filter((button) => button.checkVisibility())
      .flatMap((button) => /[A-Z]+\d+/.exec(button.ariaLabel ?? '')?.[0] ?? [])
      .sort(),
    hosts: hosts.length,
    isHighlighted: (CSS.highlights.get('signpost')?.size ?? 0) > 0,
  };
}

/** Runs a self-contained function in the page of a tab, in the extension's world. */
export const inTab = async <T>(driven: DrivenBrowser, tabId: number, func: () => T): Promise<T> =>
  (await driven.inExtension(
    `browser.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${func.toString()} })
      .then(([frame]) => frame.result)`,
  )) as T;

/** @returns what the toolbar shows for a tab and what is kept of it, also while it has no page */
export const keptOf = async (driven: DrivenBrowser, tabId: number) => ({
  badge: (await driven.inExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`)) as string,
  alarms: (await alarmsOf(driven, tabId)).map(({ code }) => code).sort(),
});

/** Waits until a tab is as it should be. */
export const shows = (driven: DrivenBrowser, tabId: number, expected: TabState): Promise<void> =>
  becomes(
    async () => ({ ...(await keptOf(driven, tabId)), ...(await inTab(driven, tabId, look)) }),
    expected,
  );
