import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../catalog/schema.ts';
import { createHistoryModel } from '../../components/history/model.ts';
import { english, explain, incident, sighting } from './fixtures.ts';

const failure = incident([sighting('AADSTS50011')]);
const silentRenewal = incident([sighting('AADSTS50058', { quiet: 'silent-request' })]);

const historyFor = (role: Role) =>
  createHistoryModel({
    localizer: english,
    reader: { language: 'en', role },
    incidents: signal([silentRenewal, failure]),
    explain,
    speakEnglish: async () => english,
  });

describe('the history', () => {
  it('lists for developers also what failed quietly, and for others what stopped somebody', () => {
    expect(historyFor('user').listed.value.map(({ code }) => code)).toEqual(['AADSTS50011']);
    expect(historyFor('developer').listed.value).toHaveLength(2);
  });

  it('saves and deletes everything, listed or not', () => {
    expect(historyFor('user').kept.value).toHaveLength(2);
  });
});
