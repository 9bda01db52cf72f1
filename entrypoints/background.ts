import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToAddressBar } from '../background/address-bar.ts';
import { refreshAllBadges } from '../background/badge.ts';
import { renewCards } from '../background/card.ts';
import { createContextMenu, listenToContextMenu } from '../background/context-menu.ts';
import { updateHistory } from '../background/history.ts';
import { listenToLoginPopups } from '../background/login-popups.ts';
import { onNewLife } from '../background/new-life.ts';
import { listenToPages } from '../background/page-messages.ts';
import { syncPageScripts, watchOpenTabs } from '../background/page-scripts.ts';
import { listenToPermissions } from '../background/permissions.ts';
import { listenToRequests } from '../background/requests.ts';
import { restoreBadges } from '../background/restore-badges.ts';
import { listenToTabs } from '../background/tabs.ts';
import { listenToInstall } from '../background/welcome.ts';
import { catchFaults } from '../platform/faults.ts';
import { incidentsItem } from '../platform/incidents.ts';
import { onSettingsChanged } from '../platform/settings.ts';

/** Every listener is registered before the first await: the browser wakes the background only for those. */
export default defineBackground(() => {
  catchFaults();
  listenToPages();
  listenToRequests();
  listenToTabs();
  restoreBadges();
  listenToLoginPopups();
  listenToContextMenu();
  listenToAddressBar();
  listenToPermissions();
  listenToInstall();
  onNewLife(() => {
    void updateHistory();
    return Promise.all([syncPageScripts(), createContextMenu(), watchOpenTabs()]);
  });
  // Policies arrive and change while the browser runs.
  browser.storage.managed.onChanged?.addListener(() => void syncPageScripts());
  incidentsItem.watch(() => void updateHistory());
  onSettingsChanged(['historyDays'], () => void updateHistory());
  onSettingsChanged(['observeResponses'], () => void syncPageScripts());
  onSettingsChanged(['language', 'theme'], () => {
    void createContextMenu();
    void refreshAllBadges();
    void renewCards();
  });
});
