import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import type { Fault } from '../../platform/fault.ts';
import { contraptionAddress, contraptionPages, contraptions, telling } from '../hostile/contraptions.ts';
import { shadowElements } from './browser/shadow.ts';
import { until } from './browser/until.ts';
import { open } from './browser/walk.ts';
import { browserName, incidentsOf, isFull, shareStage, type Stage } from './support/signpost.ts';
import { startTrace, tasksOf, type Trace } from './support/trace.ts';

/** Pages built to make a script in them fail: the error on them is explained all the same, and the page notices nothing. */

let stage: Stage;
let trace: Trace;
beforeAll(async () => {
  stage = await shareStage([contraptionPages]);
  trace = await startTrace(await stage.driven.newPage(), browserName);
});
afterAll(() => stage?.close());

/** In Chromium, the card's library asks a form for its parent without end, and that is noted. The popup explains the error there. */
const unmarked = ['a form whose fields hide the form’s own'];

describe('a page with', () => {
  it.each(Object.keys(contraptions).filter((name) => isFull || telling.includes(name)))(
    '%s',
    async (name) => {
      const { driven } = stage;
      const page = await driven.newPage();
      await open(page, contraptionAddress(name));
      const tabId = await driven.tabId(page);
      const seen = await until(async () => {
        const incidents = await incidentsOf(driven, tabId);
        return incidents.some(({ surfaces }) => surfaces.includes('page-text')) && incidents;
      }, 'the error');
      const codes = seen.map(({ code }) => code);
      expect(codes).toEqual(name === 'codes that change' ? codes : ['AADSTS50011']);
      await until(() => page.evaluate('globalThis.isDone !== false'), 'the page to rest');
      if (!unmarked.includes(name))
        await until(
          async () => (await shadowElements(driven, page, '.mark')).some(({ width }) => width > 5),
          'the mark',
        );
      expect(await page.evaluate(`[globalThis.hacked, globalThis.thrown || ''].join()`)).toBe(',');
      await page.close();
      await driven.inExtension('browser.storage.session.set({ incidents: [] })');
    },
  );

  it('nothing but what is known breaks us', async () => {
    const { driven } = stage;
    const { faults = [] } = (await driven.storage('local')) as { faults?: Fault[] };
    expect(faults.filter(({ phrase }) => phrase !== 'Maximum call stack size exceeded')).toEqual([]);
    await driven.inExtension(`browser.storage.local.remove('faults')`);
  });

  it('all of them waits for none of us 50 ms', async () => {
    const tasks = tasksOf(await trace.stop(), stage.driven.origin);
    expect(tasks.length > 0).toBe(browserName === 'chromium');
    expect(tasks.filter((time) => time >= 50)).toEqual([]);
    const { incidents = [] } = (await stage.driven.storage()) as { incidents?: Incident[] };
    expect(JSON.stringify(incidents).length).toBeLessThan(200_000);
  });
});
