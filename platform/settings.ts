import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { roles, type Role } from '../catalog/schema.ts';
import { isLanguage, type Language } from '../locales/languages.ts';
import { noteFault } from './faults.ts';
import { readPolicy, type Policy } from './policy.ts';
import { themes, type Theme } from './theme.ts';

/** What the reader chose, kept on this device; what was never chosen follows the organization, then Signpost. */
export interface Settings {
  language: 'auto' | Language;
  role: Role;
  theme: Theme;
  /** Whether codes are marked and explained where they stand on a page. */
  marks: boolean;
  /** Whether the page-world observer is loaded into sign-in pages at all. */
  observeResponses: boolean;
  /** How many days failures are kept on this device; 0 keeps them for the browser session only. */
  historyDays: number;
}

export const longestHistory = 90;

type Rules = { [Key in keyof Settings]: { standard: Settings[Key]; fits: (value: unknown) => boolean } };

const isBoolean = (value: unknown) => typeof value === 'boolean';

/** Checked whenever they are read, because stored data may be damaged or from another version. */
const rules: Rules = {
  language: { standard: 'auto', fits: (value) => value === 'auto' || isLanguage(value) },
  role: { standard: 'user', fits: (value) => roles.some((role) => role === value) },
  theme: { standard: 'system', fits: (value) => themes.some((theme) => theme === value) },
  marks: { standard: true, fits: isBoolean },
  observeResponses: { standard: true, fits: isBoolean },
  historyDays: {
    standard: 0,
    fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= longestHistory,
  },
};

export const settingNames = Object.keys(rules) as (keyof Settings)[];

/** Each by itself, because two pages may write at once; read together, because every question to storage takes time. */
const keyOf = (name: keyof Settings) => `local:${name}` as const;

export interface CurrentSettings extends Settings {
  /** What the organization has decided: shown, but not to be changed. */
  locked: (keyof Settings)[];
}

/** What the browser is asked, where a caller has asked already. */
interface Asked {
  managed: Promise<Record<string, unknown>>;
  local: Promise<Record<string, unknown>>;
}

/** @returns every setting as it is in force; never throws, whatever storage holds or refuses */
export async function currentSettings(asked?: Asked): Promise<CurrentSettings> {
  const [{ policy }, stored] = await Promise.all([
    readPolicy(asked?.managed),
    storedSettings(asked?.local).catch(async (error: unknown) => {
      await noteFault(error);
      return {} as Record<string, unknown>;
    }),
  ]);
  const suggested = suggestions(policy);
  const values = settingNames.map((name) => {
    const { standard, fits } = rules[name];
    const value = stored[name];
    return [name, fits(value) ? value : (suggested[name] ?? standard)];
  });
  const decided = decisions(policy);
  return {
    ...(Object.fromEntries(values) as Settings),
    ...decided,
    locked: Object.keys(decided) as (keyof Settings)[],
  };
}

const storedSettings = async (asked?: Asked['local']): Promise<Record<string, unknown>> =>
  asked ?? browser.storage.local.get(settingNames);

/** Where the reader begins. */
const suggestions = ({ language, role }: Policy): Partial<Settings> => ({
  ...(language ? { language } : {}),
  ...(role ? { role } : {}),
});

/** An organization can switch things off, for good reasons of its own; it can't switch anything on. */
const decisions = ({ marks, observeResponses, history }: Policy): Partial<Settings> => ({
  ...(marks === false ? { marks } : {}),
  ...(observeResponses === false ? { observeResponses } : {}),
  ...(history === false ? { historyDays: 0 } : {}),
});

/**
 * @param change what the reader chose
 * @throws when storage takes nothing: it is full or damaged
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await storage.setItems(
    settingNames.flatMap((name) => (name in change ? [{ key: keyOf(name), value: change[name] }] : [])),
  );
}

/**
 * Calls back after a setting changed, in whichever page that was.
 * @returns a function that ends it
 */
export function onSettingsChanged(names: readonly (keyof Settings)[], callback: () => void): () => void {
  const ends = names.map((name) => storage.watch(keyOf(name), callback));
  return () => ends.forEach((end) => end());
}
