import { conflicts, union, type Footprint } from './footprint.ts';
import { time } from './identifiers.ts';
import { readOAuthError, readSuberror } from './oauth-error.ts';
import type { Code, Details } from './sighting.ts';

/** What stands around one code, up to its neighbours, as plain text. */
export interface Surroundings {
  ahead: string;
  behind: string;
  footprintsAhead: Footprint[];
  footprintsBehind: Footprint[];
}

/**
 * Gives every code of a text what is its own. Messages bring their IDs behind them; a page prints its rows first and
 * the message last; a wrapper and the code inside it share what stands behind the last.
 * @param codes in the order of the text
 * @param around what stands around each
 * @returns the details of each
 */
export function ownDetails(codes: readonly Code[], around: readonly Surroundings[]): Details[] {
  const leads = acceptedLeads(around);
  const own = around.map(({ footprintsBehind }, index) => {
    const behind = footprintsBehind.map(({ details }) => details);
    const next = leads[index + 1];
    return union([leads[index] ?? {}, ...behind.filter((one) => !next || !same(one, next))]);
  });
  const words = around.map(oauthWords);
  const shared = new Set(codes).size === 1 ? ofTheOnlyCode(around, own, words) : {};
  return around.map(({ ahead }, index) => {
    const message = sameMessage(around, index);
    const footprint = message.map((other) => own[other]!).find((details) => Object.keys(details).length > 0);
    return {
      ...defined('timestamp', timeAhead.exec(ahead)?.[1]),
      ...shared,
      ...oauthOf(message.map((other) => words[other]!)),
      ...union([footprint ?? {}, shared]),
    };
  });
}

/** Rows between two messages are the first one's, unless that one has other rows, or its own stood ahead too. */
function acceptedLeads(around: readonly Surroundings[]): (Details | undefined)[] {
  const leads: (Details | undefined)[] = [];
  around.forEach((here, index) => {
    const lead = leadingRows(here);
    const isFree =
      index === 0 ||
      leads[index - 1] !== undefined ||
      around[index - 1]!.footprintsBehind.some(({ details }) => lead && conflicts(details, lead));
    leads.push(isFree ? lead : undefined);
  });
  return leads;
}

/** MSAL.js: "invalid_client: 7000218 - [2020-09-25 07:40:47Z]: AADSTS7000218: …". */
const timeAhead = /* @__PURE__ */ new RegExp(`\\[(${time})\\]:\\s{0,3}$`);

/** Rows with only a label between them and the code: "Request Id: … Timestamp: … Message: AADSTS…". */
function leadingRows({ ahead, footprintsAhead }: Surroundings): Details | undefined {
  const last = footprintsAhead.at(-1);
  if (!last) return undefined;
  const between = ahead.slice(last.end);
  return /^[^\p{L}\p{N}]*(?:\p{L}[\p{L} ]{1,30}[^\p{L}\p{N}]{1,8})?$/u.test(between)
    ? last.details
    : undefined;
}

/** When a text speaks of one code only, whatever stands near any of its places belongs to it. */
function ofTheOnlyCode(around: readonly Surroundings[], own: Details[], words: Details[]): Details {
  const all = around.flatMap(({ footprintsAhead }) =>
    footprintsAhead.map(({ details }) => details).reverse(),
  );
  return { ...oauthOf(words), ...union([...own, ...all]) };
}

const same = (a: Details, b: Details): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * "AADSTS75006: … AADSTS90011: … Trace ID: …": a wrapper and the codes inside it are one message.
 * @returns the places of its codes: this one, those inside, those around
 */
function sameMessage(around: readonly Surroundings[], index: number): number[] {
  const inside: number[] = [];
  for (let at = index; at < Math.min(index + deepest, around.length - 1) && flowsOn(around[at]!); at += 1)
    inside.push(at + 1);
  const outside: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - deepest) && flowsOn(around[at]!); at -= 1)
    outside.push(at);
  return [index, ...inside, ...outside];
}

/** Wrappers in wrappers: three deep have been seen. */
const deepest = 4;

const flowsOn = ({ behind }: Surroundings): boolean => behind.length < 2_000 && !/[\r\n]/.test(behind);

const oauthWords = ({ ahead, behind }: Surroundings): Details => ({
  ...defined('oauthError', readOAuthError(ahead, behind)),
  ...defined('suberror', readSuberror(ahead, behind)),
});

const defined = (key: keyof Details, value: string | undefined): Details => (value ? { [key]: value } : {});

/** @returns the first `error` and the first `suberror` */
const oauthOf = (all: Details[]): Details => ({
  ...defined('oauthError', all.find(({ oauthError }) => oauthError)?.oauthError),
  ...defined('suberror', all.find(({ suberror }) => suberror)?.suberror),
});
