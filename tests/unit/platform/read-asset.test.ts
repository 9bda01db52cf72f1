import { beforeEach, describe, expect, it, vi } from 'vitest';

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

/** Anew for each test: what was read is remembered. */
async function freshReadAsset() {
  vi.resetModules();
  return (await import('../../../platform/read-asset.ts')).readAsset;
}

beforeEach(() => {
  fetched.mockReset();
});

describe('a file of the package', () => {
  it('is read once, however many ask for it at a time or later', async () => {
    fetched.mockImplementation(async () => new Response('hello = Hello'));
    const readAsset = await freshReadAsset();
    expect(await Promise.all([readAsset('/a.ftl'), readAsset('/a.ftl')])).toEqual([
      'hello = Hello',
      'hello = Hello',
    ]);
    await readAsset('/a.ftl');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after it could not be read', async () => {
    fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
    fetched.mockResolvedValueOnce(new Response('there now'));
    const readAsset = await freshReadAsset();
    await expect(readAsset('/a.ftl')).rejects.toThrow('/a.ftl');
    expect(await readAsset('/a.ftl')).toBe('there now');
  });
});
