import { browser } from 'wxt/browser';
import { detectTyped } from '../detection/typed.ts';
import { loadLocalizer } from '../locales/localizer.ts';
import { askedItem } from '../platform/incidents.ts';
import { readAsset } from '../platform/read-asset.ts';
import { currentReader } from '../platform/reader.ts';
import { oneByOne } from './one-by-one.ts';

const id = 'explain-selection';

/** Offers to explain a selected code on any page, in the reader's language. */
export const createContextMenu = (): Promise<void> =>
  inTurn(async () => {
    const { t } = await loadLocalizer((await currentReader()).language, readAsset);
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, contexts: ['selection'], title: t('context-menu') });
  });

const inTurn = oneByOne();

export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== id) return;
    // First, while the click still counts as one: Firefox opens a popup for nothing else.
    void browser.action.openPopup().catch(() => undefined);
    void askedItem.setValue({
      findings: detectTyped(selectionText ?? ''),
      incognito: tab?.incognito ?? browser.extension.inIncognitoContext,
    });
  });
}
