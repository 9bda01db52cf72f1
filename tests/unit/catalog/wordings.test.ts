import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../catalog/explain.ts';
import type { Code } from '../../../detection/sighting.ts';
import { readParameters } from '../../../detection/parameters.ts';
import { catalogueFiles, compiledCatalogue, readCompiledAsset as read } from '../../support/catalogue.ts';

const { facts, wordings } = catalogueFiles();
const all = [...wordings].flatMap(([code, list]) => list.map((wording) => [code, wording] as const));
const guid = '33333333-cccc-4ccc-8ccc-333333333333';

/** A value that can stand in a hole, another one for each name. */
const valueFor = (name: string): string =>
  name === 'user'
    ? 'j•••@contoso.example'
    : name.endsWith('Id')
      ? guid.slice(0, -name.length) + '4'.repeat(name.length)
      : `a-${name}`;

const holesOf = (wording: string) => Array.from(wording.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
const fill = (wording: string) =>
  wording.replace(/\{(\w+)\}/g, (_, name: string) => valueFor(name)).replaceAll('…', 'some other words');

describe('the wordings', () => {
  it.each(all)('%s: %s', (_, wording) => {
    const names = holesOf(wording);
    expect(readParameters(fill(wording), [wording])).toEqual(
      Object.fromEntries(names.map((name) => [name, valueFor(name)])),
    );
  });

  it('of one code do not get in each other’s way', () => {
    for (const [code, wording] of all) {
      const values = readParameters(fill(wording), wordings.get(code));
      for (const name of holesOf(wording)) expect(values[name], `${code}: ${wording}`).toBe(valueFor(name));
    }
  });

  it('stand once each', () => {
    const twice = all.filter(([code, wording], index) =>
      all.some(([otherCode, other], place) => place < index && otherCode === code && other === wording),
    );
    expect(twice).toEqual([]);
  });

  it('are found for codes with an explanation and without', async () => {
    for (const [code, [wording = '']] of wordings) {
      const seen = { code: code as Code, message: fill(wording), details: {} };
      expect(Object.keys(await parametersOf(seen, read)), code).toEqual(
        expect.arrayContaining(holesOf(wording)),
      );
    }
    expect([...wordings.keys()].some((code) => !facts.has(code))).toBe(true);
    expect(compiledCatalogue().shards.facts.length).toBeGreaterThan(1);
  });
});
