import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../detection/sighting.ts';
import { addSighting } from '../../../incidents/merge.ts';
import { moveToTab, settleTab, withoutPrivate } from '../../../incidents/settle.ts';
import { summarize } from '../../../incidents/summarize.ts';
import type { Incident } from '../../../incidents/incident.ts';

const trace = '11111111-aaaa-4aaa-8aaa-111111111100';
const correlation = '22222222-bbbb-4bbb-8bbb-222222222222';

let count = 0;
const sighting = (own: Partial<Sighting> = {}): Sighting => ({
  id: `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
  code: 'AADSTS50011',
  message: '',
  details: {},
  surface: 'page-text',
  url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  seenAt: 1_000_000,
  tabId: 1,
  frameId: 0,
  ...own,
});

const merge = (sightings: Sighting[]): Incident[] =>
  sightings.reduce<Incident[]>((incidents, one) => addSighting(incidents, one, false), []);

describe('one failed sign-in', () => {
  it('is one incident, however many places tell of it, with the union of what they say', () => {
    const incidents = merge([
      sighting({ surface: 'header', details: { requestId: trace } }),
      sighting({ surface: 'page-config', details: { requestId: trace, correlationId: correlation } }),
      sighting({
        message: 'The redirect URI …',
        details: { correlationId: correlation, timestamp: '2026-01-01 00:00:00Z' },
      }),
    ]);
    expect(incidents).toHaveLength(1);
    expect(summarize(incidents[0]!)).toMatchObject({
      code: 'AADSTS50011',
      message: 'The redirect URI …',
      details: { requestId: trace, correlationId: correlation, timestamp: '2026-01-01 00:00:00Z' },
      surfaces: ['header', 'page-config', 'page-text'],
    });
  });

  it('counts a retry of the same sign-in, and does not list it again', () => {
    const details = { correlationId: correlation };
    const retry = trace.replace(/00$/, '01');
    const incidents = merge([
      sighting({ surface: 'header', details: { ...details, requestId: trace } }),
      sighting({ surface: 'page-config', details: { ...details, requestId: trace } }),
      sighting({ seenAt: 1_060_000, details: { ...details, requestId: retry } }),
    ]);
    expect(incidents.map((incident) => summarize(incident).attempts)).toEqual([2]);
  });

  it('is another one a minute later, when nothing says that it is the same sign-in', () => {
    const later = { seenAt: 1_060_000 };
    const other = { details: { correlationId: correlation.replace(/2$/, '3') } };
    expect(merge([sighting(), sighting(later)])).toHaveLength(2);
    expect(
      merge([sighting({ details: { correlationId: correlation } }), sighting({ ...later, ...other })]),
    ).toHaveLength(2);
  });

  it('counts once when a sighting is sent again', () => {
    const one = sighting();
    const kept = merge([one]);
    expect(addSighting(kept, one, false)).toBe(kept);
  });

  it('is explained by its latest step', () => {
    const details = { correlationId: correlation };
    const [incident] = merge([
      sighting({ code: 'AADSTS50058', quiet: 'ordinary-step', details }),
      sighting({ code: 'AADSTS53003', details }),
    ]);
    expect(summarize(incident!)).toMatchObject({
      code: 'AADSTS53003',
      otherCodes: ['AADSTS50058'],
      quiet: false,
    });
  });

  it('is explained by the wrapper when one sentence holds two codes', () => {
    const [incident] = merge([
      sighting({ code: 'AADSTS75006', message: 'An error occurred.', details: { traceId: trace } }),
      sighting({ code: 'AADSTS90011', message: 'Not supported.', details: { traceId: trace } }),
    ]);
    expect(summarize(incident!)).toMatchObject({ code: 'AADSTS75006', otherCodes: ['AADSTS90011'] });
  });
});

describe('two failures', () => {
  it('a minute apart stay two', () => {
    expect(merge([sighting(), sighting({ seenAt: 1_060_000 })])).toHaveLength(2);
  });

  it('with IDs of their own stay two, however close', () => {
    const other = '99999999-aaaa-4aaa-8aaa-111111111100';
    expect(
      merge([sighting({ details: { requestId: trace } }), sighting({ details: { requestId: other } })]),
    ).toHaveLength(2);
  });

  it('in two tabs stay two, even if one tab is a copy of the other', () => {
    const details = { requestId: trace };
    expect(merge([sighting({ details }), sighting({ details, tabId: 2 })])).toHaveLength(2);
  });

  it('of a private and an open window stay two', () => {
    const incidents = addSighting(merge([sighting()]), sighting(), true);
    expect(incidents).toHaveLength(2);
    expect(withoutPrivate(incidents)).toHaveLength(1);
  });
});

describe('what becomes of an incident', () => {
  it('a later success settles it, and the next failure is a new one', () => {
    const settled = settleTab(merge([sighting()]), 1, 1_001_000);
    expect(summarize(settled[0]!).settled).toBe(true);
    expect(addSighting(settled, sighting({ seenAt: 1_002_000 }), false)).toHaveLength(2);
  });

  it('a login popup leaves it to the tab that opened it', () => {
    expect(moveToTab(merge([sighting({ tabId: 7 })]), 7, 1)[0]?.tabId).toBe(1);
  });
});

describe('a list that is full', () => {
  const codes = (incidents: Incident[]) => incidents.map(({ sightings }) => sightings[0]!.code);
  const flood = (own: (index: number) => Partial<Sighting>) =>
    Array.from({ length: 500 }, (_, index) =>
      sighting({ code: `AADSTS${100_000 + index}`, tabId: 2, seenAt: 1_000_000 + index, ...own(index) }),
    );

  it('loses the oldest by its time, also where that is said again last', () => {
    const full = merge(
      Array.from({ length: 200 }, (_, tab) => sighting({ tabId: tab + 1, seenAt: 2_000_000 + tab })),
    );
    const late = addSighting(full, sighting({ tabId: 999, seenAt: 1_000_000 }), false);
    expect(late.map(({ tabId }) => tabId)).toEqual(full.map(({ tabId }) => tabId));
    const fresh = addSighting(full, sighting({ tabId: 999, seenAt: 3_000_000 }), false);
    expect(fresh.map(({ tabId }) => tabId)).toEqual([...full.slice(1).map(({ tabId }) => tabId), 999]);
  });

  it('keeps what failed elsewhere, when a page floods it', () => {
    const kept = codes(merge([sighting({ tabId: 1 }), ...flood(() => ({}))]));
    expect(kept).toHaveLength(200);
    expect(kept).toContain('AADSTS50011');
    expect(kept).toContain('AADSTS100499');
  });

  it('keeps what alarms before what does not', () => {
    const quiet = { quiet: 'documentation' } as const;
    const kept = codes(merge([sighting({ tabId: 2 }), ...flood(() => quiet), sighting({ tabId: 3 })]));
    expect(kept).toHaveLength(200);
    expect(kept[0]).toBe('AADSTS50011');
  });
});

describe('whatever arrives, in whatever order', () => {
  const arbitrary = fc.record({
    code: fc.constantFrom('AADSTS50011' as const, 'AADSTS53003' as const),
    tabId: fc.integer({ min: 1, max: 3 }),
    seenAt: fc.integer({ min: 0, max: 100_000 }),
    details: fc.constantFrom({}, { requestId: trace }, { correlationId: correlation }),
  });

  it('nothing is lost and nothing doubled', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 25 }), (parts) => {
        const sightings = parts.map((part) => sighting(part));
        const kept = merge([...sightings, ...sightings]).flatMap((incident) => incident.sightings);
        expect(kept.map(({ id }) => id).sort()).toEqual(sightings.map(({ id }) => id).sort());
      }),
    );
  });
});
