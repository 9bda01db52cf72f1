import { describe, expect, it } from 'vitest';
import { keepInHistory, mostKept } from '../../../incidents/history.ts';
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
