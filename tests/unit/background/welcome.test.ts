import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToInstall } from '../../../background/welcome.ts';

const installedBy = (installType: 'normal' | 'admin') =>
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
const install = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
const update = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
const welcomes = async () =>
  (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('installing', () => {
  it('opens the welcome page for whoever chose Signpost, and no update does', async () => {
    installedBy('normal');
    listenToInstall();
    const before = await welcomes();
    await update();
    await install();
    await vi.waitFor(async () => expect(await welcomes()).toBe(before + 1));
  });

  it('opens nothing where an organization installed it', async () => {
    const { management } = installedBy('admin');
    const asked = vi.spyOn(management, 'getSelf');
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    listenToInstall();
    await install();
    await vi.waitFor(() => expect(asked).toHaveResolved());
    expect(opened).not.toHaveBeenCalled();
  });
});
