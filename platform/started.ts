import { storage } from 'wxt/utils/storage';

/** Whether this life of the extension has done what is to be done once: it goes as session storage does. */
export const startedItem = storage.defineItem<boolean>('session:started', { fallback: false });
