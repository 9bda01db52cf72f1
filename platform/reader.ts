import { browser } from 'wxt/browser';
import type { Role } from '../catalog/schema.ts';
import { chooseLanguage, type Language } from '../locales/languages.ts';
import { currentSettings } from './settings.ts';

/** @returns what the browser asks for, best first */
export const browserLanguages = (): string[] => [...navigator.languages, browser.i18n.getUILanguage()];

/** @returns the language and role to speak to */
export async function currentReader(): Promise<{ language: Language; role: Role }> {
  const { language, role } = await currentSettings();
  return { language: chooseLanguage(language, browserLanguages()), role };
}
