import type { Seen } from '../catalog/explain.ts';
import type { Explanation } from '../catalog/explanation.ts';
import { asGuid } from '../detection/identifiers.ts';
import type { Language } from '../locales/languages.ts';
import type { Note, Policy } from './policy.ts';

/** What the organization adds to an explanation. */
export interface Organization {
  /** Its own words on this failure, the most particular first. */
  notes: Note[];
  helpDesk?: HelpDesk;
}

export interface HelpDesk {
  name?: string;
  phone?: string;
  mail?: string;
  ticketUrl?: string;
}

/**
 * @param policy of the organization
 * @param explained what is being explained
 * @param language the reader's
 * @returns its notes on the code, on its kind and on everything, each in the reader's language where there is one
 */
export function organizationOf(
  policy: Policy,
  { code, kind }: Pick<Explanation, 'code' | 'kind'>,
  language: Language,
): Organization {
  const notes = [code, kind, 'any'].flatMap((subject) => {
    const about = (policy.notes ?? []).filter((note) => note.for === subject);
    return about.find((note) => note.language === language) ?? about.find((note) => !note.language) ?? [];
  });
  const helpDesk: HelpDesk = {
    ...(policy.helpDeskName ? { name: policy.helpDeskName } : {}),
    ...(policy.helpDeskPhone ? { phone: policy.helpDeskPhone } : {}),
    ...(policy.helpDeskMail ? { mail: policy.helpDeskMail } : {}),
    ...(policy.ticketUrl ? { ticketUrl: policy.ticketUrl } : {}),
  };
  return { notes, ...(Object.keys(helpDesk).length > 0 ? { helpDesk } : {}) };
}

/**
 * @param ticketUrl of the policy; `{code}`, `{requestId}` and `{correlationId}` in it are filled in
 * @returns an address that carries nothing but the code and IDs that are GUIDs: whatever else a page printed stays out
 */
export const ticketAddress = (ticketUrl: string, { code, details }: Seen): string =>
  ticketUrl
    .replaceAll('{code}', code)
    .replaceAll('{requestId}', asGuid(details.requestId ?? details.traceId ?? '') ?? '')
    .replaceAll('{correlationId}', asGuid(details.correlationId ?? '') ?? '');
