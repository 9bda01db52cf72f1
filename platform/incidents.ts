import { storage } from 'wxt/utils/storage';
import type { Finding } from '../detection/sighting.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Forgotten } from '../incidents/forgotten.ts';
import { validForgotten, validIncidents, validOpeners, type Opener } from './stored-incidents.ts';

const stored = storage.defineItem<Incident[]>('session:incidents', { fallback: [] });

/**
 * The failures of this browser session. Only the background writes; every surface may read and watch. What is damaged,
 * or from another version, is not there: it must not keep the next failure from being written.
 */
export const incidentsItem = {
  getValue: async (): Promise<Incident[]> => validIncidents(await stored.getValue()),
  setValue: (incidents: Incident[]): Promise<void> => stored.setValue(incidents),
  watch: (changed: (incidents: Incident[]) => void) =>
    stored.watch((value) => changed(validIncidents(value))),
};

const storedForgotten = storage.defineItem<Forgotten[]>('session:forgotten', { fallback: [] });

/** What the reader took off the list; only the background reads and writes it. */
export const forgottenItem = {
  getValue: async (): Promise<Forgotten[]> => validForgotten(await storedForgotten.getValue()),
  setValue: (forgotten: Forgotten[]): Promise<void> => storedForgotten.setValue(forgotten),
};

const storedOpeners = storage.defineItem<Opener[]>('session:openers', { fallback: [] });

/** Which tab opened a login popup: the popup's tab ID, then its opener's; oldest first. */
export const openersItem = {
  getValue: async (): Promise<Opener[]> => validOpeners(await storedOpeners.getValue()),
  setValue: (openers: Opener[]): Promise<void> => storedOpeners.setValue(openers),
};

export interface Asked {
  findings: Finding[];
  /** Selected in a private window, and shown in none but such. */
  incognito: boolean;
}

/** What a reader asked about by selecting it: shown by the next popup, then forgotten. */
export const askedItem = storage.defineItem<Asked | null>('session:asked', {
  fallback: null,
});
