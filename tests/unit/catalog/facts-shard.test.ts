import { describe, expect, it } from 'vitest';
import { factsShard } from '../../../catalog/build/facts-shard.ts';
import { usualOf, withoutUsual } from '../../../catalog/build/usual.ts';
import { openFacts } from '../../../catalog/open-shard.ts';
import { catalogueFiles } from '../../support/catalogue.ts';

const { facts } = catalogueFiles();

describe('a shard of facts', () => {
  it('opens to what was written about every code', () => {
    const shard = factsShard(catalogueFiles(), [...facts.keys()]);
    const packaged = JSON.parse(JSON.stringify(shard)) as typeof shard;
    const { codes } = openFacts(packaged);
    for (const [code, { sources, ...written }] of facts) {
      const { sources: opened, ...entry } = codes[code]!;
      expect(entry, code).toEqual(written);
      expect(opened, code).toEqual(
        sources.map((source) =>
          source.startsWith('/')
            ? { title: `learn.microsoft.com${source}`, url: `https://learn.microsoft.com${source}` }
            : catalogueFiles().sources[source],
        ),
      );
    }
  });

  it('opens one code as it opens all', () => {
    const shard = factsShard(catalogueFiles(), [...facts.keys()]);
    const [code] = [...facts.keys()].slice(100);
    expect(openFacts(shard, code).codes).toEqual({ [code!]: openFacts(shard).codes[code!] });
  });
});

describe('what is usual', () => {
  const entry = { severity: 'blocked', actor: ['user'], retry: 'now', reviewed: '2026-11-21' } as const;
  const rest = { depth: 'frequent', kind: 'account', sources: [0], steps: 1 } as const;
  const [common, other] = [
    { ...entry, ...rest, actor: [...entry.actor], sources: [...rest.sources] },
    { ...entry, ...rest, actor: [...entry.actor], sources: [0, 1], kind: 'device' as const, name: 'Other' },
  ];
  const usual = usualOf([common, other, common]);

  it('is each field’s most frequent value', () => {
    const { steps: _, ...fields } = common;
    expect(usual).toEqual(fields);
  });

  it('is left out of an entry, and nothing else', () => {
    expect(withoutUsual(common, usual)).toEqual({ steps: 1 });
    expect(withoutUsual(other, usual)).toEqual({ steps: 1, kind: 'device', sources: [0, 1], name: 'Other' });
  });
});
