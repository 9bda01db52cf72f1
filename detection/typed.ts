import { codeFromNumber } from './code.ts';
import { detectInResponse } from './response.ts';
import { detectInUrl } from './url.ts';
import type { Finding } from './sighting.ts';

const longestInput = 100_000;

/**
 * Reads what a person typed, pasted or selected: a code, a bare number, a message, a JSON answer, an address.
 * @param input any text
 * @returns the codes in it, each once, in order
 */
export function detectTyped(input: string): Finding[] {
  const text = input.slice(0, longestInput).trim();
  const number = codeFromNumber(text.replace(/^#/, ''));
  if (number) return [{ code: number, message: '', details: {} }];
  const inAddress = /^https:\/\/\S+$/i.test(text) ? detectInUrl(text) : [];
  const found = inAddress.length > 0 ? inAddress : detectInResponse(text);
  return found.filter((finding, index) => found.findIndex((other) => other.code === finding.code) === index);
}
