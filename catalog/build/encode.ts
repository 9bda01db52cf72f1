import { encodingOf } from '../../locales/encodings.ts';

/**
 * @param path where a file is packaged, which tells its encoding and its format
 * @param content Fluent or JSON
 * @returns the file's bytes; letters that its encoding lacks are escaped as its format does that
 */
export function encode(path: string, content: string): Buffer {
  const encoding = encodingOf(path);
  if (encoding === 'utf-8') return Buffer.from(content);
  const letters = lettersOf(encoding);
  const escaped = path.endsWith('.json') ? inJson : inFluent;
  const bytes = content.replace(/[^\0-\x7F]/gu, (letter) => letters.get(letter) ?? escaped(letter));
  return Buffer.from(bytes, 'latin1');
}

/** @returns for each letter of an encoding of one byte a letter, the one that Latin-1 writes as the same byte */
function lettersOf(encoding: string): ReadonlyMap<string, string> {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = Array.from(new TextDecoder(encoding).decode(bytes));
  const known = letters.map((letter, byte): [string, string] => [letter, String.fromCharCode(byte)]);
  return new Map(known.filter(([letter]) => letter !== '\uFFFD'));
}

const hexadecimal = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

const inJson = (letter: string): string =>
  Array.from({ length: letter.length }, (_, n) => `\\u${hexadecimal(letter.charCodeAt(n), 4)}`).join('');

/** https://projectfluent.org/fluent/guide/special.html */
const inFluent = (letter: string): string => `{"\\U${hexadecimal(letter.codePointAt(0)!, 6)}"}`;
