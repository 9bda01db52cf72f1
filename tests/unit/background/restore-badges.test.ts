import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreBadges } from '../../../background/restore-badges.ts';
import { incidentsItem } from '../../../platform/incidents.ts';
import { sighting } from '../../components/fixtures.ts';

/** Who listens wakes up: for every navigation of every tab, on any site. */
describe('navigations', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  });
  const isHeard = () => browser.tabs.onUpdated.hasListeners();
  const becomes = (expected: boolean) => vi.waitFor(() => expect(isHeard()).toBe(expected));
  const failed = { id: 'one', tabId: 1, incognito: false };

  it('are heard from the first line, and no longer when nothing is kept', async () => {
    restoreBadges();
    expect(isHeard()).toBe(true);
    await becomes(false);
  });

  it('are heard while a failure is kept that a badge counts', async () => {
    restoreBadges();
    await becomes(false);
    await incidentsItem.setValue([
      { ...failed, sightings: [{ ...sighting('AADSTS50011'), seenAt: Date.now() }] },
    ]);
    await becomes(true);
    await incidentsItem.setValue([]);
    await becomes(false);
  });

  it('are nothing to a step that pages which work tell of', async () => {
    restoreBadges();
    await becomes(false);
    const step = { ...sighting('AADSTS50058'), seenAt: Date.now(), quiet: 'ordinary-step' } as const;
    await incidentsItem.setValue([{ ...failed, sightings: [step] }]);
    expect(isHeard()).toBe(false);
  });
});
