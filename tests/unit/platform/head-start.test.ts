import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, filesIn, takeHeadStart } from '../../../platform/head-start.ts';
import { settingNames } from '../../../platform/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.managed.get = () => Promise.reject(new Error('no policy'));
  globalThis.headStart = undefined;
});

describe('the head start', () => {
  it('asks for every setting, so that none is forgotten when one is added', () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    ask();
    expect(get.mock.calls[0]![0]).toEqual(settingNames);
  });

  it('takes a browser without a policy for one whose policy is empty', async () => {
    expect(await ask().managed).toEqual({});
  });

  it('is taken once: whoever comes later asks anew', async () => {
    const early = ask();
    globalThis.headStart = early;
    expect(takeHeadStart()).toBe(early);
    await fakeBrowser.storage.session.set({ incidents: ['later'] });
    expect(await takeHeadStart().session).toMatchObject({ incidents: ['later'] });
  });

  it.each<[unknown, string[]]>([
    [undefined, []],
    ['/facts/0.json', []],
    [
      ['/facts/0.json', '/texts/en/codes-0.ftl'],
      ['/facts/0.json', '/texts/en/codes-0.ftl'],
    ],
    [['https://evil.example/', '//evil.example/a.js', '/facts/../popup.html', '/popup.html', 7, null], []],
    [Array.from({ length: 99 }, () => '/facts/0.json'), Array.from({ length: 10 }, () => '/facts/0.json')],
  ])('reads of %j no more than packaged files', (stored, files) => {
    expect(filesIn(stored)).toEqual(files);
  });
});
