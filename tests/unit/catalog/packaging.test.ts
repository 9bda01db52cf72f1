import { describe, expect, it } from 'vitest';
import { explain } from '../../../catalog/explain.ts';
import { roles } from '../../../catalog/schema.ts';
import { compileCatalogue } from '../../../catalog/build/compile.ts';
import { cut, largestFile } from '../../../catalog/build/cut.ts';
import { encode } from '../../../catalog/build/encode.ts';
import { stepNumbers } from '../../../catalog/build/numbered-steps.ts';
import { tight } from '../../../catalog/build/tight.ts';
import { messagesIn, stepsIn } from '../../../catalog/open-shard.ts';
import type { Code } from '../../../detection/sighting.ts';
import { languages } from '../../../locales/languages.ts';
import { catalogueFiles, compiledCatalogue, keysOf, readCompiledAsset } from '../../support/catalogue.ts';

const { assets } = compiledCatalogue();

describe('packaged texts and facts', () => {
  it.each([...assets.keys()])('%s has at most 64 kB', (path) => {
    expect(encode(path, assets.get(path)!).length).toBeLessThanOrEqual(64 * 1024);
  });

  const packedIn = (catalogue: typeof assets, tag: string, part: string) =>
    [...catalogue].flatMap(([path, content]) => (path.startsWith(`texts/${tag}/${part}-`) ? [content] : []));

  it.each(languages.map(({ tag }) => tag))('say every text once: %s', (tag) => {
    const { codes, steps, links } = catalogueFiles().texts[tag];
    const packed = packedIn(assets, tag, 'codes').flatMap((content) => [...messagesIn(content).values()]);
    expect(packed.toSorted()).toEqual([...codes.values()].map(({ ftl }) => tight(ftl)).toSorted());
    const used = [...stepNumbers(catalogueFiles()).keys()];
    const expected = used.map((key) =>
      tight((steps.get(key) ?? links.get(key))!.ftl).slice(`${key}=`.length),
    );
    expect(packedIn(assets, tag, 'steps').flatMap(stepsIn)).toEqual(expected);
  });

  it('keep the place of a step that a language lacks', () => {
    const { texts, ...rest } = catalogueFiles();
    const [first, lacking, next] = stepNumbers(catalogueFiles()).keys();
    const steps = new Map([...texts.tr.steps].filter(([key]) => key !== lacking));
    const changed = compileCatalogue({ ...rest, texts: { ...texts, tr: { ...texts.tr, steps } } });
    const packed = packedIn(changed.assets, 'tr', 'steps').flatMap(stepsIn);
    const textOf = (key: string | undefined) => texts.tr.steps.get(key!)!.plain['value'];
    expect(packed[0]).toContain(textOf(first));
    expect(packed[1]).toBe('');
    expect(packed[2]).toContain(textOf(next));
  });
});

describe('an explanation', () => {
  const codes = [...catalogueFiles().facts]
    .filter(([, { depth }]) => depth === 'frequent')
    .map(([code]) => code);

  it('of a code that people meet reads its facts, its text and, for users, one file of steps', async () => {
    for (const code of codes) {
      const read: string[] = [];
      await explain(
        { code: code as Code, message: '', details: {} },
        { language: 'en', role: 'user' },
        (path) => {
          read.push(path);
          return readCompiledAsset(path);
        },
      );
      const { oauthErrors = [] } = catalogueFiles().facts.get(code)!;
      expect(read.length, code).toBe(3 + (oauthErrors.length > 0 ? 1 : 0));
    }
  });

  it.each(roles)(
    'has the text of every step and link, in every language, for: %s',
    async (role) => {
      for (const { tag } of languages) {
        for (const code of codes) {
          const { steps } = await explain(
            { code: code as Code, message: '', details: {} },
            { language: tag, role },
            readCompiledAsset,
          );
          expect(keysOf(steps)).toEqual(catalogueFiles().facts.get(code)!.steps[role]);
          // A text that is missing shows its key.
          for (const { key, text, link } of steps) {
            expect(text.parts[0]).not.toEqual({ type: 'text', text: key });
            expect(link?.label.parts).not.toEqual([]);
          }
        }
      }
      // Some 1,500 explanations, on a machine that may be busy.
    },
    30_000,
  );
});

describe('cut', () => {
  const content = (rows: string[]) => Buffer.from(rows.join(''));

  it('keeps the order and fills each file', () => {
    const rows = Array.from({ length: 10 }, (_, n) => String(n).repeat(largestFile / 4));
    const files = cut(rows, content);
    expect(files.map(({ length }) => length)).toEqual([4, 4, 2]);
    expect(files.flat()).toEqual(rows);
  });

  it('counts bytes, not characters', () => {
    expect(cut(['ş'.repeat(largestFile / 2), 'a'], content)).toHaveLength(2);
  });

  it('makes one empty file of nothing, and refuses a row that fits into none', () => {
    expect(cut([], content)).toEqual([[]]);
    expect(() => cut(['a', 'b'.repeat(largestFile + 1)], content)).toThrow('One row');
  });
});
