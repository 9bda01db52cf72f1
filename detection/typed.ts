import { codeFromNumber } from './code.ts';
import { detect, type Detected } from './detect.ts';

const longestInput = 100_000;

/**
 * Reads what a person typed, pasted or selected: a code, a bare number, or anything {@link detect} reads.
 * @param input any text
 * @returns the codes in it, each failure once, in order
 */
export function detectTyped(input: string): Detected[] {
  const text = input.slice(0, longestInput).trim();
  const number = codeFromNumber(/^(?:error(?: code)?\s{0,3}[:#]?|#)?\s{0,3}(\d{5,7})$/i.exec(text)?.[1]);
  return number ? [{ code: number, message: '', details: {}, surface: 'typed' }] : detect(text);
}
