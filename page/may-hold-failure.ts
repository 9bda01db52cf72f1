import { mayShowError } from '../detection/page-config.ts';
import { mayHoldPlaces } from '../detection/places.ts';
import { bodyOf, rootOf } from './own.ts';

/** Elements. A sign-in page has some hundred; reading all text of a longer one takes longer than finding codes in it. */
const longPage = 300;

/**
 * A cheap look at a page as it is now; what it can't tell counts as yes. It asks for text as a whole, because the first
 * look at an element of each kind has the browser build what scripts see of it: a twentieth of a millisecond each.
 * @returns whether the finder may find anything
 */
export function mayHoldFailure(doc: Document): boolean {
  const root = rootOf(doc) as HTMLElement | null;
  const body = bodyOf(doc) as HTMLElement | null;
  if (root && mayShowError(root.textContent)) return true;
  return body !== null && (mayHideText(body) || mayHoldCode(body));
}

/** Scripts aside: the configuration of pages that work holds prepared errors. */
function mayHoldCode(body: HTMLElement): boolean {
  let text = body.textContent;
  if (!mayHoldPlaces(text)) return false;
  for (const script of body.getElementsByTagName('script'))
    text = text.replace(script.textContent, () => '\n');
  return mayHoldPlaces(text);
}

/**
 * Text that `textContent` leaves out stands in components, which get their shadow root when they like, and in boxes to copy
 * from. Not by own.ts, which takes longer: a form's field that hides its form's property only makes this true.
 */
function mayHideText(body: HTMLElement): boolean {
  const all = body.getElementsByTagName('*');
  if (all.length > longPage || body.querySelector('[readonly]')) return true;
  for (let index = 0; index < all.length; index += 1) {
    const { shadowRoot, localName } = all[index]!;
    if (shadowRoot || `${localName}`.includes('-')) return true;
  }
  return false;
}
