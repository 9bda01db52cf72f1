import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { detect } from '../../detection/detect.ts';
import { readEvidence, type Evidence } from '../../detection/evidence.ts';
import { detectInHeaders } from '../../detection/headers.ts';
import { detectTyped } from '../../detection/typed.ts';
import { detectInUrl } from '../../detection/url.ts';
import type { Finding, Sighting } from '../../detection/sighting.ts';
import type { Incident } from '../../incidents/incident.ts';
import { addSighting } from '../../incidents/merge.ts';
import { summarize } from '../../incidents/summarize.ts';
import { validIncidents } from '../../platform/stored-incidents.ts';
import { carriers, giants, messageWith, values } from './corpus.ts';

/** Whatever a text holds, what comes out of it has a form and a bound, and nothing is changed on the way. */

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const word = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/));
const bounded = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^AAD(?:STS\d{5,9}|B2C\d{5})$/)),
  message: v.pipe(v.string(), v.maxLength(1_000)),
  details: v.strictObject({
    correlationId: v.exactOptional(guid),
    traceId: v.exactOptional(guid),
    requestId: v.exactOptional(guid),
    oauthError: v.exactOptional(word),
    suberror: v.exactOptional(word),
    timestamp: v.exactOptional(v.pipe(v.string(), v.regex(/^[\d\s:.,/TZ+-]{6,40}(?:[AP]M)?$/i))),
  }),
});

type Told = Pick<Finding, 'code' | 'message' | 'details'>;
const told = ({ code, message, details }: Told): Told => ({ code, message, details });

const seen = (finding: Finding, index: number): Sighting => ({
  ...told(finding),
  id: `${index}`,
  surface: 'page-text',
  url: 'https://login.microsoftonline.com/common',
  seenAt: 1_795_236_236_725,
  tabId: 1,
  frameId: 0,
});

/** Merged, written, read again, in short: what is kept is what a later start takes for valid. */
function keptOf(findings: readonly Finding[]): Told[] {
  const kept = findings
    .slice(0, 30)
    .map(seen)
    .reduce<Incident[]>((incidents, sighting) => addSighting(incidents, sighting, false), []);
  const read = validIncidents(JSON.parse(JSON.stringify(kept)));
  return isDeepStrictEqual(read, kept) ? read.map(summarize).map(told) : [];
}

/** @returns what has no form or no bound, is not kept as it was, or has got where it could do harm */
function oddities(findings: readonly Finding[]): unknown[] {
  const kept = keptOf(findings);
  return [
    ...[...findings, ...kept].map(told).filter((one) => !v.is(bounded, one)),
    ...(findings.length > 0 && kept.length === 0 ? ['not kept'] : []),
    ...['hacked', 'error', 'error_description'].filter((name) => name in {} || name in globalThis),
  ];
}

const every = Object.entries(carriers).flatMap(([carrier, wrap]) =>
  Object.entries(values).map(([name, value]) => [carrier, name, wrap(value)] as const),
);

describe('a hostile value', () => {
  it.each(every)('in %s: %s', (_carrier, _name, text) => {
    const found = [detect(text), detectTyped(text), detectInUrl(text)];
    expect(found.map(oddities)).toEqual([[], [], []]);
  });

  it.each(Object.entries(values))('in every field of evidence: %s', (_, value) => {
    const evidence: Evidence[] = [
      { surface: 'page-text', text: messageWith(value), places: [0] },
      {
        surface: 'page-config',
        config: { pgid: value, sErrorCode: 50011, strServiceExceptionMessage: messageWith(value), correlationId: value, sessionId: value }, // prettier-ignore
      },
      { surface: 'page-config', config: { sErrorCode: value, iErrorCode: value, pgid: 'ConvergedError' } },
      {
        surface: 'form',
        form: { error: value, error_description: messageWith(value), suberror: value, SAMLResponse: value },
      },
      { surface: 'response', body: carriers['JSON']!(value) },
      { surface: 'response', body: carriers['second factor']!(value) },
    ];
    const found = evidence.flatMap(readEvidence);
    expect(found.length).toBeGreaterThan(2);
    expect(oddities(found)).toEqual([]);
    const headers = ['x-ms-clitelem', 'x-ms-request-id', 'client-request-id', 'www-authenticate'];
    expect(oddities(detectInHeaders(headers.map((name) => ({ name, value }))))).toEqual([]);
  });
});

describe('a giant', () => {
  it.each(Object.entries(giants))('%s is read to an end, and what comes of it is bounded', (_, make) => {
    const found = detect(make());
    expect(oddities(found.slice(0, 1_000))).toEqual([]);
  });

  /** What content scripts may send at most: read in the background, which answers everybody else meanwhile. */
  const evidenceOf = (text: string): Evidence[] => [
    { surface: 'page-text', text: text.slice(0, 20_000), places: [0] },
    { surface: 'form', form: { error: text.slice(0, 8_000), error_description: text.slice(0, 8_000), SAMLResponse: text.slice(0, 20_010) } }, // prettier-ignore
    { surface: 'response', body: text.slice(0, 64 * 1024) },
    { surface: 'response', body: JSON.stringify({ error: 'x', error_description: text.slice(0, 60_000) }) },
  ];

  it.each(Object.entries(giants))('%s, cut as a page’s script cuts it, costs no 50 ms', (_, make) => {
    for (const evidence of evidenceOf(make())) {
      // Shared machines pause: the best of five is what the work itself takes.
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        readEvidence(evidence);
        return performance.now() - start;
      });
      expect(Math.min(...times), evidence.surface).toBeLessThan(50);
    }
  });
});
