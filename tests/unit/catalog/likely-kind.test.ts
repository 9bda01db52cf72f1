import { describe, expect, it } from 'vitest';
import { kindsByPrefix } from '../../../catalog/build/kinds-by-prefix.ts';
import { likelyKind } from '../../../catalog/likely-kind.ts';
import type { Kind } from '../../../catalog/schema.ts';
import type { Code } from '../../../detection/sighting.ts';
import { catalogueFiles } from '../../support/catalogue.ts';

const kind = (value: Kind) => ({ kind: value });

describe('the kind of a code nobody knows', () => {
  const neighbours = new Map([
    ['AADSTS53000', kind('conditional-access')],
    ['AADSTS53001', kind('conditional-access')],
    ['AADSTS53002', kind('device')],
    ['AADSTS53003', kind('conditional-access')],
    ['AADSTS530031', kind('request')],
    ['AADSTS90001', kind('service')],
  ]);
  const prefixes = kindsByPrefix(neighbours);
  const words = { throttling: ['throttl'], request: ['request'] };

  it('is that of most numbers beside it', () => {
    expect(likelyKind('AADSTS53009', '', { words, prefixes })).toBe('conditional-access');
  });

  it('is told by its message before its number, the narrow word before the wide one', () => {
    expect(likelyKind('AADSTS53009', 'The request was throttled.', { words, prefixes })).toBe('throttling');
  });

  it('is left open where few numbers stand, or numbers of another length', () => {
    expect(likelyKind('AADSTS90009', '', { words, prefixes })).toBeUndefined();
    expect(likelyKind('AADSTS530039', '', { words, prefixes })).toBeUndefined();
  });

  it('would be right for most of the codes that are known, had each been unknown', () => {
    const { facts, likelyKinds } = catalogueFiles();
    const guesses = [...facts].map(([code, fact]) => {
      const others = new Map([...facts].filter(([other]) => other !== code));
      const shortened = new Map([...others].filter(([other]) => other.slice(0, 9) === code.slice(0, 9)));
      const guess = likelyKind(code as Code, '', { words: likelyKinds, prefixes: kindsByPrefix(shortened) });
      return guess && { right: guess === fact.kind };
    });
    const made = guesses.filter((guess) => guess !== undefined);
    expect(made.filter(({ right }) => right).length / made.length).toBeGreaterThan(0.6);
  });
});
