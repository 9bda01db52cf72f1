import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectedIn, scenarios, type Expected } from '../identity-provider/scenarios.ts';
import { expectedMarks, marksOf } from './browser/marks.ts';
import { until } from './browser/until.ts';
import { walk } from './browser/walk.ts';
import {
  alarmsOf,
  browserName,
  failElsewhere,
  incidentsOf,
  shareStage,
  type Stage,
} from './support/signpost.ts';

/** Every way a sign-in can fail, or look as if it did, on the real path: what is found, shown and left alone. */

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

const codesOf = (incidents: { code: string; otherCodes: string[] }[]) =>
  incidents.flatMap(({ code, otherCodes }) => [code, ...otherCodes]);

describe.each([browserName])('in %s', (browser) => {
  const failing = scenarios.filter((scenario) => expectedIn(scenario, browser).codes.length > 0);
  const harmless = scenarios.filter((scenario) => expectedIn(scenario, browser).codes.length === 0);

  it.each(failing)('$name: $story', async (scenario) => {
    const { driven } = stage;
    const expected = expectedIn(scenario, browser);
    page = await driven.newPage();
    await walk(page, scenario);
    const tabId = await driven.tabId(page);
    const alarms = await until(
      async () => {
        const found = await alarmsOf(driven, tabId);
        const surfaces = found.flatMap((alarm) => alarm.surfaces);
        const isComplete =
          expected.codes.every((code) => codesOf(found).includes(code as never)) &&
          expected.surfaces.every((surface) => surfaces.includes(surface as never));
        return isComplete && found;
      },
      `${expected.codes.join()} on ${expected.surfaces.join()} after ${scenario.name}`,
      10_000,
    );
    expect(alarms.map(({ code }) => code)).toEqual(expect.arrayContaining(expected.codes.slice(0, 1)));
    const { requestId, correlationId, timestamp, oauthError } = expected;
    const alarm = alarms.find(({ code }) => code === expected.codes[0])!;
    const details = { ...alarm.details, requestId: alarm.details.requestId ?? alarm.details.traceId };
    expect(details).toMatchObject(known({ requestId, correlationId, timestamp, oauthError }));
    expect(alarm.url).not.toMatch(/[?#]/);
    await until(async () => {
      const { text, title } = await driven.badge(page);
      return text === expected.badge && title.includes(expected.codes[0]!);
    }, `the badge ${expected.badge} and its tooltip`);
    await expectMark(page, expected);
  });

  describe('nothing is made of', () => {
    const pages = new Map<string, Page>();
    beforeAll(async () => {
      for (const scenario of harmless) {
        const opened = await stage.driven.newPage();
        pages.set(scenario.name, opened);
        await walk(opened, scenario);
      }
      await failElsewhere(stage.driven);
    }, 120_000);

    it.each(harmless)('$name: $story', async (scenario) => {
      const { driven } = stage;
      const expected = expectedIn(scenario, browser);
      page = pages.get(scenario.name)!;
      const tabId = await driven.tabId(page);
      expect(await alarmsOf(driven, tabId)).toEqual([]);
      const quiet = expected.quietCodes ?? [];
      await until(async () => {
        const codes = codesOf(await incidentsOf(driven, tabId));
        return quiet.every((code) => codes.includes(code));
      }, `what is kept without alarming: ${quiet.join()}`);
      expect((await driven.badge(page)).text).toBe('');
      await expectMark(page, expected);
    });
  });
});

const known = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;

/** A mark comes when the answer is there; that none came is seen once everything before it has been written. */
const expectMark = (shown: Page, expected: Expected) =>
  until(async () => {
    expect(await marksOf(shown)).toEqual(expectedMarks(expected));
    return true;
  }, `the mark: ${expected.mark}`);
