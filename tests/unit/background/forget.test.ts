import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forget } from '../../../background/forget.ts';
import { updateHistory } from '../../../background/history.ts';
import { record } from '../../../background/record.ts';
import { listenToTabs } from '../../../background/tabs.ts';
import { historyItem } from '../../../platform/history.ts';
import { forgottenItem, incidentsItem } from '../../../platform/incidents.ts';
import { saveSettings } from '../../../platform/settings.ts';
import { noon, sighting } from '../../components/fixtures.ts';

let windows: { incognito: boolean }[];
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  windows = [{ incognito: true }];
  vi.spyOn(browser.windows, 'getAll').mockImplementation((async () => windows) as never);
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('closed'));
  return () => vi.useRealTimers();
});

const codes = async () =>
  (await incidentsItem.getValue()).flatMap(({ sightings }) => sightings.map(({ code }) => code));

describe('what the reader took off the list', () => {
  it('does not come back with what the page saw before and a script sent late', async () => {
    await record(1, [sighting('AADSTS50011', { seenAt: noon - 2_000 })], false);
    await forget('all', false);
    await record(1, [sighting('AADSTS50011', { id: 'late', seenAt: noon - 1_000 })], false);
    expect(await codes()).toEqual([]);
  });

  it('comes back when it fails again', async () => {
    await record(1, [sighting('AADSTS50011', { seenAt: noon - 2_000 })], false);
    await forget('all', false);
    await record(1, [sighting('AADSTS50011', { id: 'again', seenAt: noon + 1 })], false);
    expect(await codes()).toEqual(['AADSTS50011']);
  });

  it('takes nothing else with it: another code, another tab', async () => {
    await record(1, [sighting('AADSTS50011', { seenAt: noon - 2_000 })], false);
    await forget('all', false);
    await record(1, [sighting('AADSTS50105', { id: 'code', seenAt: noon - 1_000 })], false);
    await record(2, [sighting('AADSTS50011', { id: 'tab', seenAt: noon - 1_000, tabId: 2 })], false);
    expect(await codes()).toEqual(['AADSTS50105', 'AADSTS50011']);
  });

  it('leaves no history behind, not even an empty list, where none is wanted', async () => {
    await saveSettings({ historyDays: 7 });
    await record(1, [sighting('AADSTS50011', { seenAt: noon })], false);
    await updateHistory();
    expect(await historyItem.getValue()).toHaveLength(1);
    await forget('all', false);
    expect(await fakeBrowser.storage.local.get('history')).toEqual({});
    await saveSettings({ historyDays: 0 });
    await fakeBrowser.storage.local.set({ history: [] });
    await updateHistory();
    expect(await fakeBrowser.storage.local.get('history')).toEqual({});
  });
});

describe('a private window', () => {
  it('leaves nothing behind when it was the last, not even what was taken off its list', async () => {
    vi.spyOn(browser.tabs.onReplaced, 'addListener').mockReturnValue(undefined);
    const closed = vi.spyOn(browser.windows.onRemoved, 'addListener');
    listenToTabs();
    await record(1, [sighting('AADSTS50011')], true);
    await record(2, [sighting('AADSTS50105', { tabId: 2 })], false);
    await forget('all', true);
    await forget('all', false);
    expect(await forgottenItem.getValue()).toHaveLength(2);
    windows = [];
    closed.mock.calls[0]![0](1);
    await vi.waitFor(async () => expect(await forgottenItem.getValue()).toMatchObject([{ tabId: 2 }]));
  });

  it('is known as one by what the browser says with the message, also when its tab has closed', async () => {
    await record(1, [sighting('AADSTS50011')], true);
    expect(await incidentsItem.getValue()).toMatchObject([{ incognito: true }]);
  });
});
