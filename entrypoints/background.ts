import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { refreshAllBadges } from '../background/badge.ts';
import { translateCards } from '../background/card.ts';
import { createContextMenu, listenToContextMenu } from '../background/context-menu.ts';
import { listenToLoginPopups } from '../background/login-popups.ts';
import { listenToPages } from '../background/page-messages.ts';
import { syncObserver, watchOpenTabs } from '../background/page-scripts.ts';
import { listenToRequests } from '../background/requests.ts';
import { listenToTabs } from '../background/tabs.ts';
import { languageItem, observeResponsesItem } from '../platform/settings.ts';

/** Every listener is registered before the first await: the browser wakes the background only for those. */
export default defineBackground(() => {
  listenToPages();
  listenToRequests();
  listenToTabs();
  listenToLoginPopups();
  listenToContextMenu();
  browser.runtime.onInstalled.addListener(() => {
    void syncObserver();
    void createContextMenu();
    void watchOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => {
    void syncObserver();
    void createContextMenu();
  });
  browser.permissions.onAdded.addListener(() => void syncObserver());
  observeResponsesItem.watch(() => void syncObserver());
  languageItem.watch(() => {
    void createContextMenu();
    void refreshAllBadges();
    void translateCards();
  });
});
