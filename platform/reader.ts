import { browser } from 'wxt/browser';
import type { Reader } from '../catalog/explain.ts';
import { chooseLanguage } from '../locales/languages.ts';
import { currentSettings, type Settings } from './settings.ts';

/** @returns what the browser asks for, best first */
export const browserLanguages = (): string[] => [...navigator.languages, browser.i18n.getUILanguage()];

/** @returns the language and role to speak to */
export const readerOf = ({ language, role }: Pick<Settings, 'language' | 'role'>): Reader => ({
  language: chooseLanguage(language, browserLanguages()),
  role,
});

export const currentReader = async (): Promise<Reader> => readerOf(await currentSettings());
