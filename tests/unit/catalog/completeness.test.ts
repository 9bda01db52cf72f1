import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { depths } from '../../../catalog/schema.ts';
import { catalogueFiles } from '../../support/catalogue.ts';

/** Every code that a public source names: Microsoft's tables and lookup page, its articles, and public reports. */
const publicCodes = readFileSync(new URL('./public-codes.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const { facts } = catalogueFiles();

describe('the catalogue', () => {
  it('explains every public code', () => {
    expect(publicCodes.filter((code) => !facts.has(code))).toEqual([]);
  });

  it('names a place where each of its codes is public', () => {
    expect(
      [...facts.keys()].filter((code) => !publicCodes.includes(code)),
      'not in public-codes.txt beside this test',
    ).toEqual([]);
  });

  it('gives the codes people meet steps of their own', () => {
    const own = [...facts].filter(([, { depth }]) => depth !== 'message-only');
    expect(own.length).toBeGreaterThan(500);
    for (const depth of depths) {
      expect([...facts.values()].filter((entry) => entry.depth === depth).length, depth).toBeGreaterThan(200);
    }
  });
});
