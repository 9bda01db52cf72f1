import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { kinds, roles } from '../catalog/schema.ts';
import { isLanguage, type Language } from '../locales/languages.ts';

/**
 * What an organization decides for its people, by the browser's own policies: docs/organizations.md shows how.
 * public/policy-schema.json says the same to Chrome and Edge; a test holds the two together.
 */

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const language = v.custom<Language>(isLanguage);
const code = v.pipe(v.string(), v.regex(/^AAD(?:STS\d{5,9}|B2C\d{5})$/));

/** A note or steps of the organization's own. */
const note = v.strictObject({
  /** A code, a kind, or every failure. */
  for: v.union([code, v.picklist(kinds), v.literal('any')]),
  /** Without one, it is shown to readers of every language that has none of its own. */
  language: v.exactOptional(language),
  note: v.exactOptional(line(1_000)),
  steps: v.exactOptional(v.pipe(v.array(line(500)), v.maxLength(10))),
});

const httpsUrl = v.pipe(line(500), v.url(), v.startsWith('https://'));
const host = v.pipe(line(253), v.regex(/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i));
/** One bad entry must not cost the others. */
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(most),
    v.transform((entries) => entries.filter((entry): entry is v.InferOutput<Item> => v.is(item, entry))),
  );

const rules = {
  helpDeskName: line(100),
  helpDeskPhone: v.pipe(line(40), v.regex(/^[+\d][\d ()./-]*$/)),
  helpDeskMail: v.pipe(line(254), v.email()),
  ticketUrl: httpsUrl,
  notes: list(note, 500),
  language,
  role: v.picklist(roles),
  reportLanguage: v.picklist(['reader', 'english', 'both']),
  keepUserName: v.boolean(),
  watchSites: list(httpsUrl, 100),
  signInDomains: list(host, 100),
  observeResponses: v.boolean(),
  marks: v.boolean(),
  history: v.boolean(),
  watching: v.boolean(),
};

export type Policy = { [Key in keyof typeof rules]?: v.InferOutput<(typeof rules)[Key]> };
export type Note = v.InferOutput<typeof note>;

export const policyKeys = Object.keys(rules) as (keyof Policy)[];

export interface ReadPolicy {
  policy: Policy;
  /** Keys whose value could not be used: shown in the options, so that an administrator finds the slip. */
  unreadable: string[];
}

/**
 * @param stored what the browser hands over
 * @returns what of it can be used; a broken value costs only itself
 */
export function parsePolicy(stored: Record<string, unknown>): ReadPolicy {
  const policy: Record<string, unknown> = {};
  const unreadable: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    const result = Object.hasOwn(rules, key) ? v.safeParse(rules[key as keyof Policy], value) : undefined;
    if (result?.success) policy[key] = result.output;
    else unreadable.push(key.slice(0, 100));
  }
  return { policy: policy as Policy, unreadable };
}

/**
 * @param stored the browser's answer, where it has been asked already
 * @returns the organization's policy; an empty one where there is none
 */
export async function readPolicy(stored?: Promise<Record<string, unknown>>): Promise<ReadPolicy> {
  try {
    return parsePolicy(await (stored ?? browser.storage.managed.get(null)));
  } catch {
    return { policy: {}, unreadable: [] }; // Firefox refuses where no policy exists.
  }
}
