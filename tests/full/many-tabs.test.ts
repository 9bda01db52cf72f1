import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { until } from '../e2e/browser/until.ts';
import { scenario, setStage, type Stage } from '../e2e/support/signpost.ts';

/** Five hundred tabs that fail in bursts of 25: every failure is kept, up to the bound. */

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const tabs = 500;
const mostIncidents = 200;

describe(`${tabs} tabs`, () => {
  it(
    'failing in bursts leave the latest 200 failures, each of a tab of its own',
    { timeout: 900_000 },
    async () => {
      const { driven } = stage;
      const start = JSON.stringify(scenario('wrong-redirect-uri').start);
      const created: number[] = [];
      for (let burst = 0; burst < tabs / 25; burst += 1) {
        const ids = (await driven.inExtension(
          `Promise.all(Array.from({ length: 25 }, () => browser.tabs.create({ url: ${start}, active: false }).then(({ id }) => id)))`,
        )) as number[];
        created.push(...ids);
        await until(
          async () => {
            const { incidents = [] } = (await driven.storage()) as { incidents?: Incident[] };
            // Nothing is drawn in tabs behind others: their configuration speaks.
            const done = incidents.filter(({ sightings }) =>
              sightings.some(({ surface }) => surface === 'page-config'),
            );
            const known = new Set(done.map(({ tabId }) => tabId));
            return ids.every((id) => known.has(id));
          },
          `burst ${burst}`,
          120_000,
        );
        await driven.inExtension(
          `browser.tabs.remove(${JSON.stringify(burst % 2 ? ids : ids.slice(0, 20))})`,
        );
      }
      const { incidents = [] } = (await driven.storage()) as { incidents?: Incident[] };
      expect(incidents.length).toBe(mostIncidents);
      expect(new Set(incidents.map(({ tabId }) => tabId)).size).toBe(mostIncidents);
      expect(incidents.every(({ tabId }) => created.slice(-mostIncidents).includes(tabId))).toBe(true);
    },
  );
});
