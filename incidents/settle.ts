import type { Incident } from './incident.ts';

/**
 * A sign-in that worked makes the tab's earlier failures history.
 * @param incidents what is kept; not changed
 * @param tabId the tab that was sent on with a code or token
 * @param at milliseconds since 1970
 */
export function settleTab(incidents: Incident[], tabId: number, at: number): Incident[] {
  const isOpen = (incident: Incident) => incident.tabId === tabId && incident.settledAt === undefined;
  if (!incidents.some(isOpen)) return incidents;
  return incidents.map((incident) => (isOpen(incident) ? { ...incident, settledAt: at } : incident));
}

/**
 * A login popup that closed leaves its failures to the tab that opened it; a tab that got another number takes them along.
 * @param from the tab that is gone
 * @param to the tab that stands for it
 */
export function moveToTab(incidents: Incident[], from: number, to: number): Incident[] {
  if (!incidents.some(({ tabId }) => tabId === from)) return incidents;
  return incidents.map((incident) => (incident.tabId === from ? { ...incident, tabId: to } : incident));
}

/** What a private window saw is gone with the last of them. @returns the same array where there is nothing of one */
export const withoutPrivate = <T extends { incognito: boolean }>(all: T[]): T[] =>
  all.some(({ incognito }) => incognito) ? all.filter(({ incognito }) => !incognito) : all;
