import { carriesSignIn, readAnswerStart } from '../detection/answer-start.ts';
import { mayHoldAnswer } from '../detection/code.ts';
import { answerFields, detectInForm, isSuccessForm, type AnswerForm } from '../detection/form.ts';
import { headerValue } from '../detection/headers.ts';
import { detectInHtml, isHtml } from '../detection/html-document.ts';
import { detectInResponse } from '../detection/response.ts';
import { samlStatus } from '../detection/saml.ts';
import type { Finding, QuietReason, Surface } from '../detection/sighting.ts';
import { detectInUrl, isLookupPage, isSilentRequest } from '../detection/url.ts';
import { bodyOf, postedForm, type HarEntry } from './har-entry.ts';

/** A finding and where in the exchange it stood. */
export type Found = Finding & { surface: Surface };

export interface ReadEntry {
  found: Found[];
  /** The tab was sent on to an app with a code, a token or an assertion. */
  signedIn: boolean;
  /** Where the tab, the frame or the call was sent on to. */
  target?: string;
}

/** A page that speaks of more codes than one failure does is about codes. */
const mostCodesOfOneFailure = 4;
const mostCodes = 30;
const unread = /javascript|ecmascript|css|image|font|video|audio|wasm|octet-stream|zip|pdf/;

/** @returns whether a body of this MIME type, in lower case, is never read */
export const isUnread = (mimeType: string): boolean => unread.test(mimeType);

/**
 * Reads one exchange as the live watcher would: redirects and headers, the page or answer, the form a page posts.
 * @param isSilentTarget whether a request that nobody saw was sent on to here
 * @param isSignIn whether an address is on a sign-in host
 * @returns its codes, each with why it should be quiet
 */
export function readEntry(
  entry: HarEntry,
  isSilentTarget: boolean,
  isSignIn: (url: string) => boolean,
): ReadEntry {
  const isSilent = isSilentTarget || isSilentRequest(entry.url);
  const attended = entry.place === 'tab' && !isSilent;
  const isOwn = isSignIn(entry.url);
  const start = readAnswerStart({
    url: entry.url,
    statusCode: entry.status,
    headers:
      entry.redirectUrl && !headerValue(entry.headers, 'location')
        ? [...entry.headers, { name: 'location', value: entry.redirectUrl }]
        : entry.headers,
    attended,
  });
  const app = isOwn || entry.place === 'background' ? undefined : readArrival(entry, isSignIn);
  const found = [
    ...quieted(app?.found ?? [], attended ? undefined : 'silent-request'),
    ...start.findings.map((finding) => ({ ...finding, surface: start.surface })),
    ...quieted(readBody(entry, isOwn), isSilent ? 'silent-request' : undefined),
  ];
  const signedIn =
    attended &&
    ((isOwn && start.target !== undefined && !isSignIn(start.target) && carriesSignIn(start.target)) ||
      app?.signedIn === true);
  return {
    found: found.slice(0, mostCodes),
    signedIn,
    ...(start.target ? { target: start.target } : {}),
  };
}

/** What a sign-in host handed to an app: in its address, or in a form that was posted to it. */
function readArrival(entry: HarEntry, isSignIn: (url: string) => boolean): Omit<ReadEntry, 'target'> {
  const inAddress = detectInUrl(entry.url).map((finding) => ({ ...finding, surface: 'redirect' as const }));
  const fields = postedForm(entry);
  const origin = headerValue(entry.requestHeaders, 'origin') ?? headerValue(entry.requestHeaders, 'referer');
  if (!fields || (origin && origin !== 'null' && !isSignIn(origin)))
    return { found: inAddress, signedIn: false };
  const form: AnswerForm = {};
  for (const name of answerFields) {
    const value = fields.get(name);
    if (value) form[name] = name === 'SAMLResponse' ? samlStatus(value) : value;
  }
  const posted = detectInForm(form).map((finding) => ({ ...finding, surface: 'form' as const }));
  return { found: [...inAddress, ...posted], signedIn: isSuccessForm(form, (name) => fields.has(name)) };
}

function readBody(entry: HarEntry, isOwn: boolean): Found[] {
  if (isUnread(entry.mimeType)) return [];
  const body = bodyOf(entry);
  const isPage = entry.place !== 'background' && (entry.mimeType.includes('html') || isHtml(body));
  if (isPage) {
    const found = detectInHtml(body);
    return quieted(found, isAboutCodes(entry, found, isOwn) ? 'documentation' : undefined);
  }
  if (!mayHoldAnswer(body)) return [];
  const found = detectInResponse(body).map((finding) => ({ ...finding, surface: 'response' as const }));
  return quieted(found, isAboutCodes(entry, found, isOwn) ? 'documentation' : undefined);
}

/** Elsewhere than on a sign-in host, codes without the IDs of a request are mostly reading matter. */
const isAboutCodes = ({ url, status }: HarEntry, found: Found[], isOwn: boolean): boolean =>
  isOwn
    ? isLookupPage(url) || new Set(found.map(({ code }) => code)).size > mostCodesOfOneFailure
    : new Set(found.map(({ code }) => code)).size > mostCodesOfOneFailure ||
      (status < 400 &&
        found.every(({ details }) => !details.traceId && !details.requestId && !details.correlationId));

const quieted = (found: Found[], quiet: QuietReason | undefined): Found[] =>
  quiet ? found.map((finding) => ({ ...finding, quiet: finding.quiet ?? quiet })) : found;
