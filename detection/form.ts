import { detectInSaml, isSamlSuccess } from './saml.ts';
import { detectInParameters } from './url.ts';
import type { Finding } from './sighting.ts';

/**
 * Reads the form a sign-in host posts to an app. Beside the error it may hold codes, tokens and assertions: only the
 * OAuth error fields and the status of a SAML response are looked at, and nothing else is kept.
 */

/** The fields of a form that may hold an answer. */
export const answerFields = [
  'error',
  'error_description',
  'suberror',
  'error_subcode',
  'SAMLResponse',
] as const;
export type AnswerForm = Partial<Record<(typeof answerFields)[number], string>>;

/** The fields that say, by being there, that a sign-in worked. Their values are never read. */
export const successFields = ['code', 'id_token', 'access_token', 'wresult'];

/**
 * @param form the values of {@link answerFields} in a form
 * @returns the codes in it
 */
export function detectInForm({ SAMLResponse, ...oauth }: AnswerForm): Finding[] {
  const fields = Object.entries(oauth).map(([name, value]): [string, string] => [
    name,
    value.slice(0, 8_000),
  ]);
  return [
    ...detectInParameters(new URLSearchParams(fields)),
    ...(SAMLResponse ? detectInSaml(SAMLResponse) : []),
  ];
}

/**
 * @param form the values of {@link answerFields} in a form
 * @param has whether the form has a field of this name
 * @returns whether it carries the answer of a sign-in that worked
 */
export const isSuccessForm = ({ SAMLResponse }: AnswerForm, has: (name: string) => boolean): boolean =>
  (SAMLResponse !== undefined && isSamlSuccess(SAMLResponse)) || successFields.some(has);
