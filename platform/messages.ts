import * as v from 'valibot';
import type { PageEvidence } from '../detection/evidence.ts';
import { quietReasons } from '../detection/sighting.ts';
import type { Thrown } from './fault.ts';

/**
 * What a script in a page, or a page of ours, says to the background. Everything in it may come from a page: hostile
 * until it passed here.
 */
export type ToBackground =
  /** Something in a page may be a code: what finds it is wanted there. */
  | { type: 'may-hold-failure' }
  | { type: 'evidence'; evidence: PageEvidence[]; refused: string[] }
  /** A page is back from the browser's memory: IDs of the evidence it was told is written. */
  | { type: 'shown-again'; ids: string[] }
  | { type: 'signed-in' }
  | { type: 'open-popup' }
  /** An error of ours in a page's script. */
  | { type: 'fault'; thrown: Thrown }
  /** From a page of ours only. */
  | { type: 'forget'; ids: string[] | 'all'; incognito: boolean };

/** What the background answers. */
export interface BackgroundAnswers {
  /** Refused where the page may not be read. */
  'may-hold-failure': { refused: boolean };
  /** The IDs that are written, or refused for good; the others are sent again. */
  evidence: { written: string[] };
  'shown-again': undefined;
  'signed-in': undefined;
  'open-popup': { opened: boolean };
  fault: undefined;
  forget: undefined;
}

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const field = v.exactOptional(v.union([text(4_000), v.number()]));

const common = {
  id: v.pipe(v.string(), v.uuid()),
  quiet: v.exactOptional(v.picklist(quietReasons)),
  url: v.pipe(text(500), v.url()),
  seenAt: v.pipe(v.number(), v.safeInteger()),
};

const pageEvidence = v.variant('surface', [
  v.strictObject({
    ...common,
    surface: v.literal('page-text'),
    text: text(20_000),
    places: v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.maxLength(2_000)),
  }),
  v.strictObject({
    ...common,
    surface: v.literal('page-config'),
    config: v.strictObject({
      pgid: field,
      sErrorCode: field,
      iErrorCode: field,
      strServiceExceptionMessage: field,
      correlationId: field,
      sessionId: field,
    }),
  }),
  v.strictObject({
    ...common,
    surface: v.literal('form'),
    form: v.strictObject({
      error: v.exactOptional(text(8_000)),
      error_description: v.exactOptional(text(8_000)),
      suberror: v.exactOptional(text(8_000)),
      error_subcode: v.exactOptional(text(8_000)),
      SAMLResponse: v.exactOptional(text(20_010)),
    }),
  }),
  v.strictObject({ ...common, surface: v.literal('response'), body: text(64 * 1024) }),
]);

const toBackground = v.variant('type', [
  v.strictObject({ type: v.literal('may-hold-failure') }),
  v.strictObject({ type: v.literal('evidence'), evidence: v.pipe(v.array(v.unknown()), v.maxLength(50)) }),
  v.strictObject({
    type: v.literal('shown-again'),
    ids: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(200)),
  }),
  v.strictObject({ type: v.literal('signed-in') }),
  v.strictObject({ type: v.literal('open-popup') }),
  v.strictObject({
    type: v.literal('fault'),
    thrown: v.strictObject({ text: text(500), stack: text(4_000) }),
  }),
  v.strictObject({
    type: v.literal('forget'),
    ids: v.union([v.pipe(v.array(text(100)), v.maxLength(1_000)), v.literal('all')]),
    incognito: v.boolean(),
  }),
]);

/**
 * @param message anything
 * @returns the message, or undefined when it is none of ours. One piece of evidence that does not pass is refused by
 *   itself: it must neither hold up the others nor be sent for ever.
 */
export function readMessage(message: unknown): ToBackground | undefined {
  const result = v.safeParse(toBackground, message);
  if (!result.success) return undefined;
  if (result.output.type !== 'evidence') return result.output;
  const { evidence } = result.output;
  return {
    type: 'evidence',
    evidence: evidence.filter((one): one is PageEvidence => v.is(pageEvidence, one)),
    refused: evidence.flatMap((one) => (v.is(pageEvidence, one) ? [] : idOf(one))),
  };
}

const idOf = (evidence: unknown): string[] => {
  const result = v.safeParse(v.object({ id: text(100) }), evidence);
  return result.success ? [result.output.id] : [];
};
