import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../catalog/build/encode.ts';
import { encodingOf } from '../../../locales/encodings.ts';
import { createBundle, formatSafely } from '../../../locales/fluent.ts';
import { compiledCatalogue } from '../../support/catalogue.ts';

const { assets } = compiledCatalogue();
const inOneByte = [...assets.keys()].filter((path) => encodingOf(path) !== 'utf-8');

/** As the extension reads it. */
const decode = (path: string, bytes: Uint8Array) =>
  new TextDecoder(encodingOf(path), { fatal: true }).decode(bytes);

/** Every text as people see it. */
function said(path: string, content: string): unknown {
  if (path.endsWith('.json')) return JSON.parse(content);
  const bundle = createBundle('en', content);
  const say = (pattern: Parameters<typeof formatSafely>[1] | null) =>
    pattern === null ? null : formatSafely(bundle, pattern, {});
  return new FluentResource(content).body.map(({ id, value, attributes }) => [
    id,
    say(value),
    ...Object.entries(attributes).map(([name, pattern]) => [name, say(pattern)]),
  ]);
}

describe('packaged texts', () => {
  it.each(inOneByte)('say the same after they were encoded: %s', (path) => {
    const content = assets.get(path)!;
    const bytes = encode(path, content);
    const decoded = decode(path, bytes);
    expect(said(path, decoded)).toEqual(said(path, content));
    expect(bytes.length).toBeLessThanOrEqual(Buffer.byteLength(content));
  });

  it('take one byte a letter in Arabic, Latvian and Turkish, two in others that need them', () => {
    const bytes = (tag: string, text: string) => encode(`texts/${tag}/codes-0.ftl`, text).length;
    expect([bytes('ar', 'رمز'), bytes('lv', 'ģļš'), bytes('tr', 'ğış')]).toEqual([3, 3, 3]);
    expect([bytes('ro', 'șăț'), bytes('en', '→')]).toEqual([6, 3]);
  });

  it('escape what the encoding lacks', () => {
    const roundTrip = (path: string, content: string) => decode(path, encode(path, content));
    const ftl = roundTrip('texts/ar/codes-0.ftl', 'a = رمز → 😀\n');
    expect(ftl).toBe('a = رمز {"\\U002192"} {"\\U01f600"}\n');
    expect(said('a.ftl', ftl)).toEqual([['a', 'رمز → 😀']]);
    const json = roundTrip('texts/ar/synonyms.json', '["رمز → 😀"]');
    expect(json).toBe('["رمز \\u2192 \\ud83d\\ude00"]');
    expect(JSON.parse(json)).toEqual(['رمز → 😀']);
  });
});
