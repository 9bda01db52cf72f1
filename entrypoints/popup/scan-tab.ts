import { browser } from 'wxt/browser';
import { readEvidence } from '../../detection/evidence.ts';
import type { Finding } from '../../detection/sighting.ts';
import type { SeenInPage } from '../../page/scan.ts';

/**
 * Looks at the page behind the popup: the reader's click on the toolbar button allows it, once.
 * @returns what a person can see there, in every frame that may be read; nothing where the browser allows none
 */
export async function scanTab(tabId: number): Promise<Finding[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/scan.js'],
    });
    const seen = frames.flatMap(({ result }) => (result ?? []) as SeenInPage[]);
    return seen.filter(({ quiet }) => !quiet).flatMap(readEvidence);
  } catch {
    return []; // A page of the browser's own, or a popup that nobody's click opened.
  }
}
