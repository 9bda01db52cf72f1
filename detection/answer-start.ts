import { detectInHeaders, headerValue, type Header } from './headers.ts';
import type { Finding } from './sighting.ts';
import { detectInUrl } from './url.ts';

/** The start of a sign-in host's answer, before its body. */
export interface AnswerStart {
  /** The address that was asked. */
  url: string;
  statusCode: number;
  headers: readonly Header[];
  /** Whether a person waits for it: the tab's own page, asked for openly. */
  attended: boolean;
}

/**
 * Reads where an answer sends the browser, or, where it sends it nowhere, its headers.
 * @returns the codes, quiet unless attended: frames and background calls renew sessions all day, and nobody sees
 *   their answers
 */
export function readAnswerStart({ url, statusCode, headers, attended }: AnswerStart): {
  surface: 'redirect' | 'header';
  findings: Finding[];
  /** Absolute. */
  target?: string;
} {
  const target = redirectTarget(url, statusCode, headerValue(headers, 'location'));
  const findings = target ? detectInUrl(target) : detectInHeaders(headers);
  return {
    surface: target ? 'redirect' : 'header',
    findings: attended
      ? findings
      : findings.map((finding) => ({ ...finding, quiet: finding.quiet ?? 'silent-request' })),
    ...(target ? { target } : {}),
  };
}

const redirectTarget = (url: string, statusCode: number, location: string | undefined): string | undefined =>
  statusCode >= 300 && statusCode <= 399 && location && URL.canParse(location, url)
    ? new URL(location, url).href
    : undefined;

/**
 * @param target an absolute address an app is reached at
 * @returns whether it carries a code or a token; only that it is there is looked at
 */
export function carriesSignIn(target: string): boolean {
  const { search, hash } = new URL(target);
  return [search, hash].some((part) => /^[?#](?:.*&)?(?:code|id_token|access_token)=/.test(part));
}
