import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../locales/languages.ts';
import { catalogueFiles, root } from '../support/catalogue.ts';

/** Each language keeps to its glossary: the words it decided against, or their beginnings, stand in avoided-words.yaml. */

const { texts } = catalogueFiles();
const parts = ['interface', 'codes', 'steps', 'links', 'oauthErrors'] as const;

describe.each(languages.filter(({ tag }) => tag !== 'en'))('the texts in $name', ({ tag }) => {
  const avoided = Object.keys(
    parse(readFileSync(path.join(root, 'locales', tag, 'avoided-words.yaml'), 'utf8')) as object,
  ).map((word) => ({ word, pattern: new RegExp(`(?<![\\p{L}-])${word}(?![-.]\\w)`, 'iu') }));
  const written = parts.flatMap((part) =>
    [...texts[tag][part]].flatMap(([id, { plain }]) =>
      Object.entries(plain)
        .filter(([attribute]) => attribute !== 'search')
        .map(([attribute, text]) => ({ id: `${id}.${attribute}`, text })),
    ),
  );

  it('use the words of the glossary', () => {
    const wrong = written.flatMap(({ id, text }) =>
      avoided.filter(({ pattern }) => pattern.test(text)).map(({ word }) => `${id}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('write digits as Latin digits, and hide no characters', () => {
    const odd = /[\u0660-\u0669\u06F0-\u06F9\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
    expect(written.filter(({ text }) => odd.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it('have titles that fit', () => {
    const titles = written.filter(({ id }) => /^AAD\w+\.value$/.test(id));
    expect(titles.filter(({ text }) => text.length > 80).map(({ id }) => id)).toEqual([]);
  });
});
