import { numberOf } from './code.ts';
import type { Code } from './sighting.ts';

/**
 * Numbers the service gives its own ordinary questions: sign in, choose an account, prove who you are, register a
 * method, consent, stay signed in, sign in again because a session or a password has run out. Alone, in a header or a
 * page's configuration, they say which page comes next and not that anything failed; Microsoft's reference calls
 * most of them interrupts.
 */
const stepNumbers = new Set([
  16000, 16001, 16002, 16003, 50055, 50058, 50072, 50074, 50076, 50078, 50079, 50089, 50097, 50125, 50127,
  50129, 50132, 50133, 50140, 50142, 50143, 50144, 50157, 50158, 50173, 50187, 50192, 50199, 50201, 50203,
  51006, 52004, 65001, 70008, 70016, 70043, 70044, 81010, 160021, 700081, 700082, 700083, 700084,
]);

/** The codes of ordinary steps. */
export const stepCodes: readonly Code[] = /* @__PURE__ */ Array.from(
  stepNumbers,
  (number): Code => `AADSTS${number}`,
);

/** @returns whether this number alone only names the next ordinary step of a sign-in */
export const isStepCode = (code: Code): boolean => stepNumbers.has(numberOf(code));

/**
 * The numbers for which the sign-in page shows an inline error, read from the switch in its client code. With any
 * other number in `sErrorCode` the page looks healthy.
 */
const inlineErrorNumbers = [
  16001, 50020, 50034, 50053, 50054, 50055, 50056, 50057, 50089, 50126, 50128, 50141, 50146, 50174, 50181,
  50182, 50183, 50184, 50193, 54009, 54010, 90002, 130500, 130502, 130503, 130504, 130505, 131003, 131004,
  131010, 135016, 220300, 220400, 500186, 500201, 500202, 500341, 500342, 500343, 500344, 500571, 501811,
  900021, 900022, 900023,
];

/** @returns whether the sign-in page shows people an error for this number */
export const isInlineErrorCode = (code: Code): boolean => inlineErrorNumbers.includes(numberOf(code));
