import { browser } from 'wxt/browser';
import type { LanguageOffer } from '../../components/popup/model.ts';
import { isLanguage, type Language } from '../../locales/languages.ts';
import { loadLocalizer } from '../../locales/localizer.ts';
import { readAsset } from '../../platform/read-asset.ts';

/**
 * People often meet the sign-in page in a language that isn't the browser's: a borrowed computer, a company image.
 * @param current the language the popup speaks
 * @returns the language of the page in a tab, where it is another one of ours; the page may say anything
 */
export async function offeredLanguage(tabId: number, current: Language): Promise<LanguageOffer | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.documentElement.lang.slice(0, 20),
    });
    const language = String(answer?.result ?? '')
      .toLowerCase()
      .split('-', 1)[0];
    if (!isLanguage(language) || language === current) return undefined;
    const { t } = await loadLocalizer(language, readAsset);
    return { language, label: t('language-offer') };
  } catch {
    return undefined; // The page is closed to extensions.
  }
}
