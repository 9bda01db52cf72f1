import { expect, it } from 'vitest';
import { showLatest } from '../../../platform/show-latest.ts';

it('shows what was read last, also when an earlier reading takes longer', async () => {
  const readings: ((value: string) => void)[] = [];
  const shown: string[] = [];
  const refresh = showLatest(
    () => new Promise<string>((resolve) => readings.push(resolve)),
    (value) => shown.push(value),
  );
  const both = [refresh(), refresh()];
  readings[1]!('the new language');
  readings[0]!('the old one');
  await Promise.all(both);
  expect(shown).toEqual(['the new language']);
});
