/** Scripts for Firefox's own window, as text. */

/** The widget of an extension's button, named as Firefox names it. */
export const buttonId = (geckoId: string) =>
  `${geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

/** Firefox puts a new extension's button into a menu; a click needs it on the bar. */
export const pinButton = (id: string) => `ChromeUtils
  .importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
  .CustomizableUI.addWidgetToArea('${id}', 'nav-bar')`;

/** A press and release at the button's middle, taken by Firefox as a person's. */
export const clickButton = (id: string) => `(() => {
  const box = document.querySelector('#${id} .unified-extensions-item-action-button').getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2,
      { button: 0, clickCount: 1 }, { isWidgetEventSynthesized: false });
})()`;

/** A language without its language pack: only what extensions are told changes, which is what is tested. */
export const setLanguage = (language: string) => `(() => {
  Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US'];
  Services.locale.requestedLocales = [${JSON.stringify(language)}];
})()`;

/** What a person sets in the settings: where downloads go. No panel about them, which would take the focus. */
export const saveDownloads = (folder: string) => `(() => {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
  Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
})()`;

/** What a person allows on the page of add-ons; the extension starts anew then. */
export const allowPrivateWindows = (id: string) => `(async () => {
  const permission = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs')[name];
  await load('ExtensionPermissions').add('${id}', permission);
  await (await load('AddonManager').getAddonByID('${id}')).reload();
  return true;
})()`;
