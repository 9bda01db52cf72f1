import { browser } from 'wxt/browser';
import { carriesSignIn, readAnswerStart } from '../detection/answer-start.ts';
import type { Header } from '../detection/headers.ts';
import { maskPath } from '../detection/mask.ts';
import type { Finding, Sighting, Surface } from '../detection/sighting.ts';
import { isSilentRequest, withoutQuery } from '../detection/url.ts';
import { detecting } from '../platform/detecting.ts';
import { noteFault } from '../platform/faults.ts';
import { isSignInUrl, optionalMatches, signInMatches } from '../platform/sign-in-hosts.ts';
import { whenLoaded } from './ordinary-steps.ts';
import { record, settle } from './record.ts';
import { untilDone } from './until-done.ts';

/** What is read of an answer's start; both browsers give the same fields. */
interface AnswerStart {
  tabId: number;
  frameId: number;
  type: string;
  url: string;
  statusCode: number;
  timeStamp: number;
  /** Firefox says so; Chrome does not. */
  incognito?: boolean;
  /** Chrome says so; Firefox prepares no pages. */
  documentLifecycle?: string;
  /** The document that asks. Nobody's, where a person goes somewhere. */
  documentId?: string;
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
  const isOpened = answer.type === 'main_frame' && !isPrepared(answer);
  const read = () =>
    readAnswerStart({
      url: answer.url,
      statusCode: answer.statusCode,
      headers: answer.responseHeaders ?? [],
      attended: isOpened && !isSilentRequest(answer.url),
    });
  const { surface, findings, target } = read();
  // Almost every answer holds nothing, and asks nobody for a policy.
  if (findings.length > 0) {
    const write = () => {
      const sightings = detecting(read).then((masked) => toSightings(answer, surface, masked.findings));
      return untilDone(() => record(answer.tabId, sightings, answer.incognito));
    };
    if (findings.every(({ quiet }) => quiet === 'ordinary-step'))
      whenLoaded(answer.tabId, () => void write().catch(noteFault));
    else await write();
  }
  if (target && isOpened && !isSignInUrl(target) && carriesSignIn(target)) {
    await untilDone(() => settle(answer.tabId, Math.round(answer.timeStamp)));
  }
}

/** Chromium fetches and draws pages that may be opened next. When one is, its watcher tells what failed. */
const isPrepared = ({ documentLifecycle, documentId }: AnswerStart): boolean =>
  documentLifecycle === 'prerender' || (documentLifecycle !== undefined && documentId !== undefined);

const toSightings = (answer: AnswerStart, surface: Surface, findings: Finding[]): Sighting[] =>
  findings.map((finding) => ({
    ...finding,
    surface,
    id: crypto.randomUUID(),
    url: maskPath(withoutQuery(answer.url)),
    seenAt: Math.round(answer.timeStamp),
    tabId: answer.tabId,
    frameId: answer.frameId,
  }));
