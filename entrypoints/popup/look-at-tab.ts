import { browser } from 'wxt/browser';
import type { PageLook, Site } from '../../components/popup/page-look.ts';
import { readEvidence } from '../../detection/evidence.ts';
import type { LookAtPage } from '../../page/scan.ts';
import { noteFault } from '../../platform/faults.ts';
import { readPolicy } from '../../platform/policy.ts';
import { currentSettings } from '../../platform/settings.ts';
import { isSignInUrl } from '../../platform/sign-in-hosts.ts';
import { mayRead, siteMatch, siteName, suggestedSites } from '../../platform/watched-sites.ts';

/**
 * Looks at the page behind the popup, and marks what it finds: the reader's click on the toolbar button allows it, once.
 * @returns what a person can see there, in every frame that may be read; nothing where nobody clicked
 */
export async function lookAtTab(tabId: number, url: string | undefined): Promise<PageLook | undefined> {
  const site = await siteOf(url);
  try {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting.executeScript({ target, files: ['/scan.js'] });
    const frames = results.flatMap(({ result }) => (result ? [result as LookAtPage] : []));
    if ((await currentSettings()).marks) void mark(target);
    return {
      access: 'open',
      findings: frames.flatMap(({ seen }) => seen.filter(({ quiet }) => !quiet).flatMap(readEvidence)),
      unread: unreadHosts(frames),
      ...(site ? { site } : {}),
    };
  } catch (error) {
    void noteFault(error);
    // A script opened the popup, not a click: that a page can't be read then says nothing about the page.
    if (/must request permission/i.test(String(error))) return undefined;
    // Chrome names the policy that closes a page: "This page cannot be scripted due to an ExtensionsSettings policy."
    const isForbidden = /polic(?:y|ies)/i.test(String(error));
    return { access: isForbidden ? 'forbidden' : 'closed', findings: [], unread: [] };
  }
}

const mark = (target: { tabId: number; allFrames: boolean }) =>
  Promise.all([
    browser.scripting.insertCSS({ target, files: ['assets/marks.css'] }),
    browser.scripting.executeScript({ target, files: ['/highlight.js'] }),
  ]).catch(() => undefined); // The page moved on meanwhile.

function unreadHosts(frames: LookAtPage[]): string[] {
  const read = new Set(frames.map(({ origin }) => origin));
  const seen = new Set(frames.flatMap((frame) => frame.frames));
  return [...seen].filter((origin) => !read.has(origin)).map((origin) => new URL(origin).host);
}

async function siteOf(url = ''): Promise<Site | undefined> {
  const [match, { policy }] = [siteMatch(url), await readPolicy()];
  if (!match || isSignInUrl(url) || policy.watching === false) return undefined;
  return {
    match,
    name: siteName(match),
    isWatched: await mayRead(match),
    isSuggested: suggestedSites(policy).includes(match),
  };
}
