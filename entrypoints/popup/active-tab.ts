import { browser } from 'wxt/browser';
import type { ActiveTab } from '../../components/popup/listing.ts';

/** @returns the tab the popup was opened on; its address only where Signpost may read it */
export async function activeTab(): Promise<ActiveTab & { url?: string }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    id: tab?.id,
    incognito: tab?.incognito ?? browser.extension.inIncognitoContext,
    ...(tab?.url ? { url: tab.url } : {}),
  };
}
