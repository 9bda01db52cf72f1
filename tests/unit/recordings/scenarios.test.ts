import { describe, expect, it } from 'vitest';
import { isAlarm } from '../../../catalog/severity.ts';
import { scenarios } from '../../identity-provider/scenarios.ts';
import { harOf, recordScenario } from '../../support/har.ts';
import { readText } from './read.ts';

/** Every way a sign-in goes, out of its recording: what the live watcher finds, but for what a script wrote into a page. */

const at = Date.UTC(2026, 5, 16, 9, 25);
const inNetwork = /page-config|header|redirect|response|form/;
const failing = scenarios.filter(({ expected }) =>
  expected.surfaces.some((surface) => inNetwork.test(surface)),
);
const harmless = scenarios.filter(({ expected }) => expected.codes.length === 0);

const alarms = (name: string) => {
  const scenario = scenarios.find((one) => one.name === name)!;
  const { failures, damaged } = readText(harOf(recordScenario(scenario, at)));
  expect(damaged).toBe(false);
  return failures.filter(isAlarm);
};

describe('a recording', () => {
  it.each(failing)('of $name lists its failure: $story', ({ name, expected }) => {
    const [first] = alarms(name);
    expect(first?.code).toBe(expected.codes[0]);
    expect(first!.url).toMatch(/^https:\/\/[^?#]+$/);
    expect(first!.lastSeenAt).toBeGreaterThanOrEqual(at);
    const { oauthError, requestId, traceId = requestId } = first!.details;
    expect(oauthError).toBe(expected.oauthError ?? oauthError);
    expect([requestId, traceId]).toContain(expected.requestId ?? requestId);
  });

  it.each(harmless)('of $name alarms nobody: $story', ({ name }) => {
    expect(alarms(name)).toEqual([]);
  });
});
