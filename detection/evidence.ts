import { detectInForm, type AnswerForm } from './form.ts';
import { detectInShownConfig, type ShownConfig } from './page-config.ts';
import { findPlaces } from './places.ts';
import { detectInResponse } from './response.ts';
import { detectInText } from './text.ts';
import type { Finding, QuietReason } from './sighting.ts';

/**
 * What a script in a page cuts out of it: no more than reading needs. It is read in the background, so that other
 * people's pages carry scissors only. It may still hold names: it is never kept.
 */
export type Evidence =
  | {
      surface: 'page-text';
      text: string;
      /** Where in the text a code stands that people can see: offsets. */
      places: number[];
    }
  | { surface: 'page-config'; config: ShownConfig }
  | { surface: 'form'; form: AnswerForm }
  | { surface: 'response'; body: string };

/** A piece of evidence on its way to the background. */
export type PageEvidence = Evidence & {
  /** A random UUID; sending the same evidence again changes nothing. */
  id: string;
  /** Origin and path only: queries and fragments carry flow state. */
  url: string;
  /** Milliseconds since 1970. */
  seenAt: number;
  quiet?: QuietReason;
};

/**
 * @param evidence what was cut out of a page; hostile, bounded
 * @returns the codes in it, masked
 */
export function readEvidence(evidence: Evidence): Finding[] {
  switch (evidence.surface) {
    case 'page-text':
      return detectInText(upToMostCodes(evidence.text))
        .filter(({ start }) => evidence.places.includes(start))
        .map(({ code, message, details }) => ({ code, message, details }));
    case 'page-config':
      return detectInShownConfig(evidence.config);
    case 'form':
      return detectInForm(evidence.form);
    case 'response':
      return detectInResponse(upToMostCodes(evidence.body));
  }
}

/** What speaks of more is made to be slow to read. */
const mostCodes = 200;

function upToMostCodes(text: string): string {
  const next = findPlaces(text)[mostCodes];
  return next ? text.slice(0, next.start) : text;
}
