import { browser } from 'wxt/browser';
import { detectInHeaders, headerValue, type Header } from '../detection/headers.ts';
import type { Finding, Sighting, Surface } from '../detection/sighting.ts';
import { detectInUrl, isSilentRequest, withoutQuery } from '../detection/url.ts';
import { detecting } from '../platform/detecting.ts';
import { isSignInUrl, optionalMatches, signInMatches } from '../platform/sign-in-hosts.ts';
import { record, settle } from './record.ts';

/** What is read of an answer's start; both browsers give the same fields. */
interface AnswerStart {
  tabId: number;
  frameId: number;
  type: string;
  url: string;
  statusCode: number;
  timeStamp: number;
  responseHeaders?: Header[] | undefined;
}

/**
 * Listens to the answers of the sign-in hosts: headers and redirects, without holding up any of them. Of other sites the
 * browser tells only those the reader lets Signpost watch.
 */
export function listenToRequests(): void {
  browser.webRequest.onHeadersReceived.addListener(
    (answer) => {
      void readAnswer(answer);
      return undefined;
    },
    { urls: [...signInMatches, ...optionalMatches], types: ['main_frame', 'sub_frame', 'xmlhttprequest'] },
    ['responseHeaders'],
  );
}

async function readAnswer(answer: AnswerStart): Promise<void> {
  if (answer.tabId < 0) return;
  const headers = answer.responseHeaders ?? [];
  const target = redirectTarget(answer, headers);
  const findings = await detecting(() => (target ? detectInUrl(target) : detectInHeaders(headers)));
  const surface = target ? 'redirect' : 'header';
  const sightings = toSightings(answer, surface, quietUnlessAttended(answer, findings));
  if (sightings.length > 0) await record(sightings);
  if (target && answer.type === 'main_frame' && isSignedIn(target)) {
    await settle(answer.tabId, Math.round(answer.timeStamp));
  }
}

function redirectTarget(answer: AnswerStart, headers: readonly Header[]): string | undefined {
  const location = headerValue(headers, 'location');
  if (answer.statusCode < 300 || answer.statusCode > 399 || !location) return undefined;
  return URL.canParse(location, answer.url) ? new URL(location, answer.url).href : undefined;
}

/** Frames and background calls renew sessions all day; nobody sees their answers. */
function quietUnlessAttended(answer: AnswerStart, findings: Finding[]): Finding[] {
  const attended = answer.type === 'main_frame' && !isSilentRequest(answer.url);
  return attended
    ? findings
    : findings.map((finding) => ({ ...finding, quiet: finding.quiet ?? 'silent-request' }));
}

/** Sent on to an app with a code or a token; only that it is there is looked at. */
function isSignedIn(target: string): boolean {
  if (isSignInUrl(target)) return false;
  const { search, hash } = new URL(target);
  return [search, hash].some((part) => /^[?#](?:.*&)?(?:code|id_token|access_token)=/.test(part));
}

const toSightings = (answer: AnswerStart, surface: Surface, findings: Finding[]): Sighting[] =>
  findings.map((finding) => ({
    ...finding,
    surface,
    id: crypto.randomUUID(),
    url: withoutQuery(answer.url),
    seenAt: Math.round(answer.timeStamp),
    tabId: answer.tabId,
    frameId: answer.frameId,
  }));
