import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { open } from './browser/walk.ts';
import { until } from './browser/until.ts';
import { html } from '../identity-provider/exchange.ts';
import type { Scenario } from '../identity-provider/scenario.ts';
import { becomes } from './support/becomes.ts';
import { incidentsOf, scenario, shareStage, type Stage } from './support/signpost.ts';

/** The background is stopped again and again while sign-ins fail: what pages saw is kept, each once. */

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage([burst]);
});
afterAll(() => stage?.close());

const host = 'login.microsoftonline.com';
const inFrame = (frame: number) => [0, 1, 2].map((index) => `AADSTS${60_000 + 3 * frame + index}`);
const frames = Array.from({ length: 10 }, (_, frame) => frame);
const burstCodes = frames.flatMap(inFrame);

/** Ten frames, each of which prints three failures with IDs of their own. */
const burst: Scenario = {
  name: 'burst',
  title: 'Ten frames',
  story: 'Thirty failures at once.',
  start: `https://${host}/burst/page?state=burst`,
  settled: { selector: 'iframe' },
  expected: { codes: burstCodes, badge: '30', mark: 'text', surfaces: ['page-text'] },
  replies: {
    [`${host}/burst/page`]: () =>
      html(
        `<!DOCTYPE html><link rel="icon" href="data:,"><title>Sign in</title>${frames
          .map((frame) => `<iframe src="/burst/frame-${frame}?state=burst"></iframe>`)
          .join('')}`,
      ),
    ...Object.fromEntries(
      frames.map((frame) => [
        `${host}/burst/frame-${frame}`,
        () =>
          html(
            `<!DOCTYPE html><title>Sign in</title>${inFrame(frame)
              .map((code) => `<p>${code}: No. Trace ID: ${code.slice(-5)}000-0000-4000-8000-000000000000</p>`)
              .join('')}`,
          ),
      ]),
    ),
  },
};

const failures = ['wrong-redirect-uri', 'unknown-app', 'not-assigned', 'wrong-redirect-uri', 'unknown-app'];

/** IDs of what pages saw, by tab. */
async function seenInPages(): Promise<Map<number, string[]>> {
  const { incidents = [] } = (await stage.driven.storage()) as { incidents?: Incident[] };
  const sightings = incidents.flatMap((incident) => incident.sightings);
  const ids = new Map<number, string[]>();
  for (const { tabId, surface, id } of sightings)
    if (surface === 'page-text' || surface === 'page-config') ids.set(tabId, [...(ids.get(tabId) ?? []), id]);
  return ids;
}

describe('failures in many tabs', () => {
  it('are kept through a background that is stopped after each', { timeout: 90_000 }, async () => {
    const { driven } = stage;
    const tabs: { page: Page; id: number }[] = [];
    for (const [turn, name] of failures.entries()) {
      const page = await driven.newPage();
      tabs.push({ page, id: await driven.tabId(page) });
      // Before the failure, amid its messages, or once the first of it is written.
      if (turn % 3 === 0) await driven.stopBackground();
      await open(page, scenario(name).start);
      if (turn % 3 === 1) await driven.stopBackground();
      if (turn % 3 === 2) await until(async () => (await seenInPages()).has(tabs.at(-1)!.id), 'a sighting');
      if (turn % 3 === 2) await driven.stopBackground();
    }
    // Each of these pages says it twice: in its configuration and in its text.
    const all = await until(
      async () => {
        const seen = await seenInPages();
        return tabs.every(({ id }) => (seen.get(id)?.length ?? 0) >= 2) && seen;
      },
      'both sightings of every page',
      60_000,
    );
    for (const { id } of tabs) expect(new Set(all.get(id)).size).toBe(all.get(id)!.length);
    for (const { page } of tabs) await page.close();
  });

  it('are kept, each of thirty in ten frames, through a background that is stopped amid the burst', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await driven.stopBackground();
    await open(page, burst.start);
    const tabId = await driven.tabId(page);
    for (const enough of [1, 10, 20]) {
      await until(
        async () => ((await seenInPages()).get(tabId)?.length ?? 0) >= enough,
        `${enough} sightings`,
        20_000,
      );
      await driven.stopBackground();
    }
    const codes = async () => (await incidentsOf(driven, tabId)).map(({ code }) => code).sort();
    await becomes(codes, burstCodes, 30_000);
    const ids = (await seenInPages()).get(tabId)!;
    expect(new Set(ids).size).toBe(ids.length);
    await page.close();
  }, 90_000);
});
