import * as v from 'valibot';
import type { PageSighting } from '../detection/sighting.ts';

/** What a content script says to the background. Everything in it comes from a page: hostile until it passed here. */
export type ToBackground =
  | { type: 'sightings'; sightings: PageSighting[]; refused: string[] }
  | { type: 'signed-in' }
  | { type: 'open-popup' };

/** What the background answers. */
export interface BackgroundAnswers {
  /** The IDs that are written, or refused for good; the others are sent again. */
  sightings: { written: string[] };
  'signed-in': undefined;
  'open-popup': { opened: boolean };
}

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z_]{0,60}$/));

const pageSighting = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  code: v.custom<PageSighting['code']>(
    (value) => typeof value === 'string' && /^AAD(STS\d{5,9}|B2C\d{5})$/.test(value),
  ),
  surface: v.picklist(['page-text', 'page-config', 'response', 'form', 'selection']),
  message: v.pipe(v.string(), v.maxLength(1_000)),
  details: v.strictObject({
    correlationId: v.exactOptional(guid),
    traceId: v.exactOptional(guid),
    requestId: v.exactOptional(guid),
    timestamp: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
    oauthError: v.exactOptional(word),
    suberror: v.exactOptional(word),
  }),
  quiet: v.exactOptional(
    v.picklist(['silent-request', 'polling', 'ordinary-step', 'documentation', 'chosen']),
  ),
  url: v.pipe(v.string(), v.maxLength(500), v.url()),
  seenAt: v.pipe(v.number(), v.safeInteger()),
});

const toBackground = v.variant('type', [
  v.strictObject({ type: v.literal('sightings'), sightings: v.pipe(v.array(v.unknown()), v.maxLength(50)) }),
  v.strictObject({ type: v.literal('signed-in') }),
  v.strictObject({ type: v.literal('open-popup') }),
]);

/**
 * @param message anything
 * @returns the message, or undefined when it is none of ours. One sighting that does not pass is refused by itself:
 *   it must neither hold up the others nor be sent for ever.
 */
export function readMessage(message: unknown): ToBackground | undefined {
  const result = v.safeParse(toBackground, message);
  if (!result.success) return undefined;
  if (result.output.type !== 'sightings') return result.output;
  const { sightings } = result.output;
  return {
    type: 'sightings',
    sightings: sightings.filter((one): one is PageSighting => v.is(pageSighting, one)),
    refused: sightings.flatMap((one) => (v.is(pageSighting, one) ? [] : idOf(one))),
  };
}

const idOf = (sighting: unknown): string[] => {
  const result = v.safeParse(v.object({ id: v.pipe(v.string(), v.maxLength(100)) }), sighting);
  return result.success ? [result.output.id] : [];
};
