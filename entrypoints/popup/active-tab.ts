import { browser } from 'wxt/browser';
import type { ActiveTab } from '../../components/popup/listing.ts';
import type { HeadStart } from '../../platform/head-start.ts';

/** @returns the tab the popup was opened on; its address only where Signpost may read it */
export async function activeTab({ tabs }: HeadStart): Promise<ActiveTab & { url?: string }> {
  const [tab] = await tabs;
  return {
    id: tab?.id,
    incognito: tab?.incognito ?? browser.extension.inIncognitoContext,
    ...(tab?.url ? { url: tab.url } : {}),
  };
}
