import { browser } from 'wxt/browser';
import { chooseLanguage, type Language } from '../locales/languages.ts';
import { languageItem, roleItem, validLanguage, validRole } from './settings.ts';
import type { Role } from '../catalog/schema.ts';

/** @returns what the browser asks for, best first */
export const browserLanguages = (): string[] => [...navigator.languages, browser.i18n.getUILanguage()];

/** @returns the language and role to speak to */
export async function currentReader(): Promise<{ language: Language; role: Role }> {
  const [language, role] = await Promise.all([languageItem.getValue(), roleItem.getValue()]);
  return { language: chooseLanguage(validLanguage(language), browserLanguages()), role: validRole(role) };
}
