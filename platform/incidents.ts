import { storage } from 'wxt/utils/storage';
import type { Finding } from '../detection/sighting.ts';
import type { Incident } from '../incidents/incident.ts';

/** The failures of this browser session. Only the background writes; every surface may read and watch. */
export const incidentsItem = storage.defineItem<Incident[]>('session:incidents', { fallback: [] });

/** Which tab opened a login popup: the popup's tab ID, then its opener's; oldest first. */
export const openersItem = storage.defineItem<(readonly [popup: number, opener: number])[]>(
  'session:openers',
  {
    fallback: [],
  },
);

/** What a reader asked about by selecting it: shown by the next popup, then forgotten. */
export const askedItem = storage.defineItem<{ findings: Finding[] } | null>('session:asked', {
  fallback: null,
});
