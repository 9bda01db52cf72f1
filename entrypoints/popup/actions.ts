import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/actions.ts';
import type { ActiveTab } from '../../components/popup/listing.ts';
import type { ToBackground } from '../../platform/messages.ts';
import { saveSettings } from '../../platform/settings.ts';

/** @param tab the one the popup was opened on */
export const actionsOn = ({ id: tabId, incognito }: ActiveTab): PopupActions => ({
  setRole: (role) => void saveSettings({ role }),
  setLanguage: (language) => void saveSettings({ language }),
  copy: (text) => navigator.clipboard.writeText(text),
  // A browser that finds nobody clicked refuses by throwing.
  allow: (origins) => browser.permissions.request({ origins }).catch(() => false),
  reloadPage() {
    if (tabId !== undefined) void browser.tabs.reload(tabId);
  },
  forget: (ids) =>
    void browser.runtime.sendMessage({ type: 'forget', ids, incognito } satisfies ToBackground),
});
