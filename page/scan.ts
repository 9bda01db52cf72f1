import type { CodeMatch } from '../detection/code.ts';
import type { Evidence } from '../detection/evidence.ts';
import { answerFields, isSuccessForm, type AnswerForm } from '../detection/form.ts';
import { cutPageConfig } from '../detection/page-config.ts';
import { findPlaces, mayHoldPlaces } from '../detection/places.ts';
import { samlStatus } from '../detection/saml.ts';
import { isLookupPage, isSilentRequest } from '../detection/url.ts';
import type { Code, QuietReason } from '../detection/sighting.ts';
import { findHiddenText } from './hidden-text.ts';
import { actionOf, bodyOf, fieldsOf, formsOf } from './own.ts';
import { readPageText, type PageText } from './page-text.ts';
import { isVisible } from './visible.ts';

export type SeenInPage = Evidence & { quiet?: QuietReason };

/** What one look at a frame brings back. */
export interface LookAtPage {
  origin: string;
  /** Origins of other sites' frames in it that a person sees. */
  frames: string[];
  seen: SeenInPage[];
}

export interface TextScan {
  seen: SeenInPage[];
  /** The first visible place of each code. */
  anchors: Map<Code, Range>;
  /** Every visible place. */
  places: Range[];
}

/** A page that speaks of more codes than one failure does is about codes. */
const mostCodesOfOneFailure = 4;
/** How far around the codes their messages and IDs may stand, in characters; and how much is read at most. */
const reach = 2_000;
export const longestExcerpt = 20_000;
const mostPlaces = 200;
const mostElements = 2_000;

/**
 * @param doc the page
 * @param hidden what its `textContent` leaves out
 * @returns the codes a person can see, and the text around them
 */
export function scanText(doc: Document, hidden = findHiddenText(doc)): TextScan {
  const body = bodyOf(doc) as HTMLElement | null;
  const none: TextScan = { seen: [], anchors: new Map(), places: [] };
  // Of a short page all text at once costs little; of a long one it costs more than reading what is read of it at most.
  if (!body || (!hidden.isLong && !mayHoldPlaces(body.textContent) && !mayHoldPlaces(hidden.text)))
    return none;
  const { text, rangeOf, elementAt } = readPageText(body);
  if (!mayHoldPlaces(text)) return none;
  const visible = findVisible(text, elementAt).map((match) => ({
    ...match,
    range: rangeOf(match.start, match.end),
  }));
  if (visible.length === 0) return none;
  const from = Math.max(0, visible[0]!.start - reach);
  const to = Math.min(visible.at(-1)!.end + reach, from + longestExcerpt);
  const offsets = visible.map(({ start }) => start - from).filter((offset) => offset < to - from);
  const isAboutCodes = new Set(visible.map(({ code }) => code)).size > mostCodesOfOneFailure;
  return {
    seen: [
      {
        surface: 'page-text',
        text: text.slice(from, to),
        places: offsets,
        ...(isAboutCodes ? { quiet: 'documentation' } : {}),
      },
    ],
    anchors: new Map(visible.toReversed().map(({ code, range }) => [code, range])),
    places: isAboutCodes ? [] : visible.map(({ range }) => range),
  };
}

/** @returns the places of codes that a person can see, the first 200; asking where an element stands costs time */
function findVisible(text: string, elementAt: PageText['elementAt']): CodeMatch[] {
  const visible: CodeMatch[] = [];
  const known = new Map<Element | null, boolean>();
  for (const place of findPlaces(text)) {
    const element = elementAt(place.start);
    const isSeen = known.get(element) ?? isVisible(element);
    known.set(element, isSeen);
    if (isSeen) visible.push(place);
    if (visible.length >= mostPlaces || known.size >= mostElements) break;
  }
  return visible;
}

/** @returns the error fields of the page's inline configuration, where people are shown an error */
export function scanConfig(script: string): SeenInPage[] {
  const config = cutPageConfig(script);
  return config ? [{ surface: 'page-config', config }] : [];
}

export interface FormScan {
  seen: SeenInPage[];
  /** A form is on its way to an app with a code, a token or an assertion. */
  signedIn: boolean;
}

/** @returns what the forms say that are about to be posted to an app */
export function scanForms(doc: Document): FormScan {
  const scan: FormScan = { seen: [], signedIn: false };
  for (const element of formsOf(doc)) {
    const form: AnswerForm = {};
    for (const name of answerFields) {
      const value = hiddenField(element, name)?.value;
      if (value) form[name] = name === 'SAMLResponse' ? samlStatus(value) : value.slice(0, 8_000);
    }
    if (form.error || form.SAMLResponse) scan.seen.push({ surface: 'form', form });
    scan.signedIn ||=
      isSuccessForm(form, (name) => hiddenField(element, name) !== undefined) && leaves(element, doc);
  }
  return scan;
}

const leaves = (form: HTMLFormElement, { location }: Document): boolean => {
  const action = actionOf(form);
  return URL.canParse(action) && new URL(action).origin !== location.origin;
};

/** Only hidden fields carry an answer; others are for people to type into. */
function hiddenField(form: HTMLFormElement, name: string): HTMLInputElement | undefined {
  const field = fieldsOf(form).namedItem(name);
  return field instanceof HTMLInputElement && field.type === 'hidden' ? field : undefined;
}

/** @returns why nothing in this document may alarm, if so */
export function quietReason(doc: Document): QuietReason | undefined {
  const { location, defaultView: view } = doc;
  if (isLookupPage(location.href)) return 'documentation';
  if (isSilentRequest(location.href)) return 'silent-request';
  const isFrame = view !== null && view !== view.top;
  return isFrame && (view.innerWidth < 2 || view.innerHeight < 2) ? 'silent-request' : undefined;
}
