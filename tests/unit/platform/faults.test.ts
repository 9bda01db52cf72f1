// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catchFaults, deleteFaults, faultsItem, noteFault } from '../../../platform/faults.ts';

const names = async () => (await faultsItem.getValue()).map(({ name }) => name);

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = (key: string) => key;
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Signpost', version: '1.2.3' });
  document.body.replaceChildren();
  let last = Promise.resolve();
  const locks = { request: (_: string, write: () => Promise<void>) => (last = last.then(write)) };
  vi.stubGlobal('navigator', { ...navigator, locks });
});

describe('an error', () => {
  it('is noted, and deleted with all others', async () => {
    await Promise.all([noteFault(new TypeError('x')), noteFault(new RangeError('y'))]);
    expect(await names()).toEqual(['TypeError', 'RangeError']);
    await deleteFaults();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('that belongs to a browser’s day is not noted', async () => {
    await noteFault(new Error('No tab with id: 5.'));
    expect(await names()).toEqual([]);
  });

  it('that noting it causes again comes to an end', async () => {
    // Once from here, three times from there.
    const again = faultsItem.watch(() => void noteFault(new RangeError('again and again')));
    await noteFault(new RangeError('again and again'));
    await vi.waitFor(async () => expect(await faultsItem.getValue()).toMatchObject([{ count: 4 }]));
    again();
    await noteFault(new URIError('another'));
    expect(await faultsItem.getValue()).toMatchObject([{ count: 4 }, { count: 1 }]);
  });

  it('is no reason to throw, when nothing can be written or it can’t be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await noteFault(new Error('x'));
    await noteFault({
      toString() {
        throw new Error('no text');
      },
    });
    expect(await names()).toEqual([]);
  });

  it('that nobody caught is noted; a page that shows nothing says so', async () => {
    catchFaults();
    dispatchEvent(new ErrorEvent('error', { error: new SyntaxError('x') }));
    dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new URIError('y') }));
    await vi.waitFor(async () => expect(await names()).toEqual(['SyntaxError', 'URIError']));
    expect(document.body.textContent).toBe('pageBroken');
  });
});
