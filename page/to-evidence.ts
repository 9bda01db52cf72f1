import type { PageEvidence } from '../detection/evidence.ts';
import { withoutQuery } from '../detection/url.ts';
import type { SeenInPage } from './scan.ts';

/** @returns what was seen, with an ID of its own, its page and the time */
export const toEvidence = (seen: SeenInPage, { location }: Document): PageEvidence => ({
  ...seen,
  id: crypto.randomUUID(),
  url: withoutQuery(location.href),
  seenAt: Date.now(),
});
