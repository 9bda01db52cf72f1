import { browser } from 'wxt/browser';
import type { Finding } from '../../detection/sighting.ts';

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
    const findings = frames.flatMap(({ result }) => (result ?? []) as Finding[]);
    return findings.filter(({ quiet }) => !quiet);
  } catch {
    return []; // A page of the browser's own, or a popup that nobody's click opened.
  }
}
