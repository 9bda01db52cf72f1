import { browser } from 'wxt/browser';
import type { ActiveTab } from '../../components/popup/listing.ts';

/** @returns the tab the popup was opened on */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, incognito: tab?.incognito ?? browser.extension.inIncognitoContext };
}
