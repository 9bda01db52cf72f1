import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodePercent, layersOf } from '../../../detection/encodings.ts';
import { unescapeHtml, withoutTags } from '../../../detection/html.ts';

describe('a layer of encoding comes off', () => {
  it.each([
    ['percent-encoding', 'User%20%27a%27%3A%0D%0Ax', "User 'a':\r\nx"],
    ['form encoding', 'User+%27a%27%3a+x', "User 'a': x"],
    ['form encoding of UTF-8', '%e3%82%a8+%3a', 'エ :'],
    ['percent-encoding done twice', 'User%2520%2527a%2527', "User 'a'"],
    ['percent-encoding done three times', 'User%252520x', 'User x'],
    ['an encoded plus sign', 'a%2Bb+c%3a', 'a+b c:'],
    ['JSON', String.raw`line\r\nNext \"a\" \u0027b\u0027`, 'line\nNext "a" \'b\''],
    ['JSON in JSON', String.raw`line\\r\\nNext \\\"a\\\"`, 'line\nNext "a"'],
    ['JSON in JSON in JSON', String.raw`line\\\\r\\\\nNext \\\\\\\"a\\\\\\\"`, 'line\nNext "a"'],
    ['an escaped slash', String.raw`https:\/\/app.contoso.example`, 'https://app.contoso.example'],
    ['Markdown’s underscore', String.raw`invalid\_grant`, 'invalid_grant'],
    ['HTML, named', '&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos;&nbsp;d', '<a> & "b" \'c\' d'],
    ['HTML, decimal', '&#39;a&#39;', "'a'"],
    ['HTML, hexadecimal', '&#x27;a&#X27;', "'a'"],
    ['HTML done twice', '&amp;#39;a&amp;#39;', "'a'"],
    ['percent-encoding in JSON in HTML', '&quot;User%20a\\u0022&quot;', '"User a""'],
  ])('%s: %s', (_, text, plain) => {
    expect(decode(text)).toBe(plain);
  });

  it('one after another, the outermost first', () => {
    expect([...layersOf('a%252520b')]).toEqual(['a%252520b', 'a%2520b', 'a%20b', 'a b']);
  });

  it('the parameters of an address become lines, so that they don’t run into each other', () => {
    expect(decode('https://a/?error=b&error_description=c%20d&state=e')).toBe(
      'https://a/?error=b\nerror_description=c d\nstate=e',
    );
  });
});

describe('plain text comes out as it went in', () => {
  it.each([
    'It is 50% off & more: 1 + 1 = 2',
    '100%',
    'a+b',
    'C++ and R&D',
    String.raw`CONTOSO\nancy`,
    String.raw`C:\Users\jane`,
    '&notareference; &; &#;',
    'tel:+4912345',
    '',
  ])('%s', (text) => {
    expect(decode(text)).toBe(text);
  });

  it('also when it is random letters of any script', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} .,:;!?()'"-]{0,200}$/u), (text) => {
        expect(decode(text)).toBe(text);
      }),
    );
  });

  it('when it is broken, instead of failing', () => {
    expect(decodePercent('%E3%82 %zz %')).toBe('%E3%82 %zz %');
    expect(unescapeHtml('&#1114112; &#x110000;')).toBe('&#1114112; &#x110000;');
  });
});

describe('tags', () => {
  it('inside a word or a sentence vanish, others end the line', () => {
    expect(withoutTags('<p>AADSTS<b>50011</b>: x<br/>Trace ID</p>')).toBe('\nAADSTS50011: x\nTrace ID\n');
  });

  it('are no comparisons', () => {
    expect(withoutTags('1 < 2 and 3 > 2')).toBe('1 < 2 and 3 > 2');
  });
});
