import { detectInText } from './text.ts';
import { detectInParameters } from './url.ts';
import type { Finding } from './sighting.ts';

/**
 * Reads the form a sign-in host posts to an app. Beside the error it may hold codes, tokens and assertions: only the
 * OAuth error fields and the status of a SAML response are looked at, and nothing else is kept.
 */

const longestAssertion = 256 * 1024;
const statusElement = /<(?:\w+:)?Status[\s>][\s\S]*?<\/(?:\w+:)?Status>/;
const statusMessage = /<(?:\w+:)?StatusMessage[^>]*>([\s\S]{0,4000}?)<\/(?:\w+:)?StatusMessage>/;

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
export const successFields = ['code', 'id_token', 'access_token', 'wresult'] as const;

/**
 * @param form the values of {@link answerFields} in a form
 * @returns the codes in it
 */
export function detectInForm(form: AnswerForm): Finding[] {
  const { SAMLResponse, ...oauth } = form;
  const fields = Object.entries(oauth).map(([name, value]): [string, string] => [
    name,
    value.slice(0, 8_000),
  ]);
  return [
    ...detectInParameters(new URLSearchParams(fields)),
    ...(SAMLResponse ? detectInSaml(SAMLResponse) : []),
  ];
}

/** @returns whether the SAML response in a form says that the sign-in worked */
export const isSamlSuccess = ({ SAMLResponse = '' }: AnswerForm): boolean =>
  /<(?:\w+:)?StatusCode\s[^>]{0,200}:status:Success"/.test(statusOf(SAMLResponse));

const detectInSaml = (base64: string): Finding[] =>
  detectInText(statusMessage.exec(statusOf(base64))?.[1] ?? '').map(({ code, message, details }) => ({
    code,
    message,
    details,
  }));

const statusOf = (base64: string): string =>
  statusElement.exec(decodeBase64(base64.slice(0, longestAssertion)))?.[0] ?? '';

function decodeBase64(base64: string): string {
  try {
    return atob(base64.replace(/\s/g, ''));
  } catch {
    return '';
  }
}
