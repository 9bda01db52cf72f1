import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentSettings, saveSettings } from '../../../platform/settings.ts';
import { standardSettings } from '../../support/settings.ts';

const policy = vi.fn<() => Promise<Record<string, unknown>>>();
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  policy.mockResolvedValue({});
  fakeBrowser.storage.managed.get = policy;
});

describe('settings', () => {
  it('are Signpost’s own until somebody chooses', async () => {
    expect(await currentSettings()).toEqual(standardSettings);
    await saveSettings({ role: 'admin', historyDays: 7 });
    expect(await currentSettings()).toEqual({ ...standardSettings, role: 'admin', historyDays: 7 });
  });

  it.each<[string, Record<string, unknown>]>([
    ['of another version', { language: 'xx', role: 'king', theme: 7, marks: 'no', historyDays: 1e9 }],
    ['damaged', { language: null, role: {}, theme: [], marks: 0, historyDays: -1 }],
  ])('that are %s fall back one by one', async (_, stored) => {
    await fakeBrowser.storage.local.set({ ...stored, observeResponses: false });
    expect(await currentSettings()).toEqual({ ...standardSettings, observeResponses: false });
  });

  it('work while storage refuses to be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await currentSettings()).toEqual(standardSettings);
  });

  it('say it when storage takes nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(saveSettings({ marks: false })).rejects.toThrow('Quota');
  });
});

describe('an organization', () => {
  it('suggests where to begin; the reader’s own choice goes before it', async () => {
    policy.mockResolvedValue({ language: 'lv', role: 'admin' });
    expect(await currentSettings()).toMatchObject({ language: 'lv', role: 'admin' });
    await saveSettings({ language: 'auto', role: 'user' });
    expect(await currentSettings()).toMatchObject({ language: 'auto', role: 'user' });
  });

  it('switches off for good, and switches nothing on', async () => {
    policy.mockResolvedValue({ marks: false, observeResponses: true, history: false });
    await saveSettings({ marks: true, observeResponses: false, historyDays: 30 });
    expect(await currentSettings()).toMatchObject({
      marks: false,
      observeResponses: false,
      historyDays: 0,
      locked: ['marks', 'historyDays'],
    });
  });

  it('without a policy is no error: Firefox refuses to read one', async () => {
    policy.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await currentSettings()).toEqual(standardSettings);
  });
});
