import { storage } from 'wxt/utils/storage';
import type { Incident } from '../incidents/incident.ts';

/**
 * The failures of earlier browser sessions, oldest first: only while the reader wants them kept. Only the background
 * writes. What a private window saw is never in it.
 */
export const historyItem = storage.defineItem<Incident[]>('local:history', { fallback: [], version: 1 });
