import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseLanguage, directionOf, isLanguage } from '../locales/languages.ts';
import { interfacePath } from '../locales/localizer.ts';
import { ask, filesIn } from '../platform/head-start.ts';
import { themes } from '../platform/theme.ts';

/**
 * The popup's first script, and a small one: while the others are on their way, it asks what they will want to know, has the
 * texts fetched that they will read, and gives the masthead in popup.html the reader's direction and theme.
 */
export default defineUnlistedScript(() => {
  const inBrowser = [...navigator.languages, browser.i18n.getUILanguage()];
  fetchEarly([interfacePath(chooseLanguage('auto', inBrowser))]);
  const { session, local, managed } = (globalThis.headStart = ask());
  // What changes before somebody has taken the answers, and watches, is asked again.
  browser.storage.onChanged.addListener(() => (globalThis.headStart &&= ask()));
  void session.then(({ likelyFiles }) => fetchEarly(filesIn(likelyFiles)));
  void Promise.all([local, managed]).then(([own, policy]) => {
    const setting = [own['language'], policy['language']].find((one) => one === 'auto' || isLanguage(one));
    const language = chooseLanguage((setting ?? 'auto') as 'auto', inBrowser);
    fetchEarly([interfacePath(language)]);
    const { documentElement } = document;
    documentElement.dir = directionOf(language);
    documentElement.dataset['theme'] = themes.find((theme) => theme === own['theme']) ?? 'system';
  });
});

const fetched = new Set<string>();

/** `fetch` finds what a preload brings. */
function fetchEarly(paths: string[]): void {
  const missing = paths.filter((path) => !fetched.has(path));
  for (const href of missing) {
    fetched.add(href);
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
    );
  }
}
