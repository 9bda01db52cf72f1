import { mayShowError } from '../detection/page-config.ts';
import { mayHoldPlaces } from '../detection/places.ts';
import { isLong } from './hidden-text.ts';
import { bodyOf, rootOf } from './own.ts';

/**
 * A cheap look at a page as it is now; what it can't tell counts as yes. It asks for text as a whole, because the first
 * look at an element of each kind has the browser build what scripts see of it: a twentieth of a millisecond each.
 * @returns whether the finder may find anything
 */
export function mayHoldFailure(doc: Document): boolean {
  const root = rootOf(doc) as HTMLElement | null;
  const body = bodyOf(doc) as HTMLElement | null;
  // First, because it says how long the page is: all its text may be too much.
  if (body && mayHideText(body)) return true;
  const all = root?.textContent ?? '';
  return mayShowError(all) || (body !== null && mayHoldPlaces(all) && mayHoldCode(body));
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
  if (isLong(all) || body.querySelector('[readonly]')) return true;
  for (let index = 0; index < all.length; index += 1) {
    const { shadowRoot, localName } = all[index]!;
    if (shadowRoot || `${localName}`.includes('-')) return true;
  }
  return false;
}
