import { knownNumbers } from 'virtual:known-numbers';

let known: Set<number> | undefined;

/** @returns whether the catalogue has an AADSTS entry for this number; unpacked on first use, since most pages never ask */
export function isKnownNumber(number: number): boolean {
  known ??= unpack(knownNumbers);
  return known.has(number);
}

function unpack(differences: string): Set<number> {
  let last = 0;
  return new Set(differences.split(' ').map((difference) => (last += Number.parseInt(difference, 36))));
}
