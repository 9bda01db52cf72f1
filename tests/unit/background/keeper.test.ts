import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeIncidents } from '../../../background/keeper.ts';
import type { Sighting } from '../../../detection/sighting.ts';
import type { Incident } from '../../../incidents/incident.ts';
import { incidentsItem } from '../../../platform/incidents.ts';

beforeEach(() => fakeBrowser.reset());

const sighting: Sighting = {
  id: 'one',
  code: 'AADSTS50011',
  message: '',
  details: {},
  surface: 'page-text',
  url: 'https://login.microsoftonline.com/common',
  seenAt: 1_795_236_236_725,
  tabId: 1,
  frameId: 0,
};
const incident = (id: string): Incident => ({ id, tabId: 1, incognito: false, sightings: [sighting] });

describe('the one writer', () => {
  it('loses no change, however many listeners fire at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string(), { maxLength: 20 }), async (ids) => {
        await incidentsItem.setValue([]);
        await Promise.all(ids.map((id) => changeIncidents((before) => [...before, incident(id)])));
        expect((await incidentsItem.getValue()).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it('is not held up by a change that failed', async () => {
    const broken = changeIncidents(() => {
      throw new Error('damaged');
    });
    const next = changeIncidents((before) => [...before, incident('after')]);
    await expect(broken).rejects.toThrow('damaged');
    expect((await next).map(({ id }) => id)).toEqual(['after']);
  });
});
