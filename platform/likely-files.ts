import { storage } from 'wxt/utils/storage';

const stored = storage.defineItem<string[]>('session:likelyFiles', { fallback: [] });

/**
 * Packaged files that explaining the latest failure took. They are where most popups begin: read at once, they are there before
 * it is known that they are needed. Only a guess, which costs nothing but reading when it is wrong.
 */
export const likelyFilesItem = {
  setValue: (files: string[]): Promise<void> => stored.setValue(files),
  removeValue: (): Promise<void> => stored.removeValue(),
};
