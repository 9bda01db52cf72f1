import { storage } from 'wxt/utils/storage';
import { roles, type Role } from '../catalog/schema.ts';
import { isLanguage, type Language } from '../locales/languages.ts';

/**
 * What the reader chose, kept on this device. Each item has a version: a change of form adds a migration beside it.
 * Values are checked when read, because stored data may be damaged or from another version.
 */

export const languageItem = storage.defineItem<'auto' | Language>('local:language', {
  fallback: 'auto',
  version: 1,
});
export const roleItem = storage.defineItem<Role>('local:role', { fallback: 'user', version: 1 });
/** Whether the page-world observer is loaded into sign-in pages at all. */
export const observeResponsesItem = storage.defineItem<boolean>('local:observeResponses', {
  fallback: true,
  version: 1,
});

export const validLanguage = (value: unknown): 'auto' | Language => (isLanguage(value) ? value : 'auto');
export const validRole = (value: unknown): Role => roles.find((role) => role === value) ?? 'user';
