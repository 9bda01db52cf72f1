import { describe, expect, it } from 'vitest';
import { keepInHistory, mostKept } from '../../../incidents/history.ts';
import type { Code } from '../../../detection/sighting.ts';
import { summarize } from '../../../incidents/summarize.ts';
import { incident, noon, sighting } from '../../components/fixtures.ts';

const day = 86_400_000;
const failed = (daysAgo: number, changes = {}) =>
  incident([sighting('AADSTS50011', { seenAt: noon - daysAgo * day })], changes);
const ids = (incidents: { id: string }[]) => incidents.map(({ id }) => id);

describe('the history', () => {
  it('keeps each failure once, oldest first, as it is now', () => {
    const [old, known] = [failed(3), failed(1)];
    const settled = { ...known, settledAt: noon };
    const kept = keepInHistory([old, known], [settled, failed(0)], 7, noon);
    expect(kept.map(({ sightings }) => sightings[0]!.seenAt)).toEqual([noon - 3 * day, noon - day, noon]);
    expect(kept[1]).toEqual(settled);
  });

  it('knows a page again that outlived the session, an update or a pause: one failure, first seen when it was', () => {
    const details = { traceId: '11111111-aaaa-4aaa-8aaa-111111111100' };
    const seen = (daysAgo: number) => sighting('AADSTS50011', { seenAt: noon - daysAgo * day, details });
    const current = incident([seen(1)]);
    let kept = keepInHistory([incident([seen(3)]), failed(2)], [current], 7, noon);
    // Whatever is written meanwhile: the same again changes nothing.
    kept = keepInHistory(kept, [current, failed(0)], 7, noon);
    expect(ids(kept)).toContain(current.id);
    expect(kept.map(({ sightings }) => sightings.map(({ seenAt }) => (noon - seenAt) / day))).toEqual([
      [2],
      [3, 1],
      [0],
    ]);
    expect(summarize(kept[1]!)).toMatchObject({ attempts: 1, firstSeenAt: noon - 3 * day });
  });

  it('keeps apart what two attempts saw, and another code of the same request', () => {
    const at = (code: Code, traceId: string) =>
      incident([sighting(code, { seenAt: noon, details: { traceId } })]);
    const all = [at('AADSTS50011', 'a'), at('AADSTS50011', 'b'), at('AADSTS700016', 'a')];
    expect(keepInHistory(all.slice(1), all.slice(0, 1), 7, noon)).toHaveLength(3);
  });

  it('forgets what is too old, and never learns what a private window saw', () => {
    const [old, recent, secret] = [failed(8), failed(6), failed(0, { incognito: true })];
    expect(ids(keepInHistory([old, recent], [secret], 7, noon))).toEqual([recent.id]);
  });

  it('is bounded; the latest stay', () => {
    const many = Array.from({ length: mostKept + 5 }, (_, index) => failed(1 - index / 1e5));
    const kept = keepInHistory(many, [], 7, noon);
    expect(kept).toHaveLength(mostKept);
    expect(kept.at(-1)).toEqual(many.at(-1));
  });
});
