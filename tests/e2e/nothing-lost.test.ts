import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { open } from './browser/walk.ts';
import { until } from './browser/until.ts';
import { scenario, shareStage, type Stage } from './support/signpost.ts';

/** The background is stopped again and again while sign-ins fail: what pages saw is kept, each once. */

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

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
});
