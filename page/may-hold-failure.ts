import { mayShowError } from '../detection/page-config.ts';
import { mayHoldPlaces } from '../detection/places.ts';
import { bodyOf, headOf, nameOf, shadowRootOf } from './own.ts';

/** Elements. A sign-in page has some hundred; reading all text of a longer one takes longer than finding codes in it. */
const longPage = 300;

/**
 * A cheap look at a page as it is now; what it can't tell counts as yes. It asks for a page's text as a whole, because each
 * element a script touches first makes the browser build what scripts see of its kind.
 * @returns whether the finder may find anything
 */
export function mayHoldFailure(doc: Document): boolean {
  const body = bodyOf(doc) as HTMLElement | null;
  if (mayShowError(headOf(doc)?.textContent ?? '')) return true;
  if (!body) return false;
  const text = body.textContent;
  return (
    mayHideText(body) ||
    mayShowError(text) ||
    (mayHoldPlaces(text) && mayHoldPlaces(withoutScripts(body, text)))
  );
}

/** Text that `textContent` leaves out stands in components, which get their shadow root when they like, and in boxes to copy from. */
function mayHideText(body: HTMLElement): boolean {
  const all = body.getElementsByTagName('*');
  if (all.length > longPage || body.querySelector('[readonly]')) return true;
  for (const element of all) if (shadowRootOf(element) || nameOf(element).includes('-')) return true;
  return false;
}

function withoutScripts(body: HTMLElement, text: string): string {
  for (const script of body.getElementsByTagName('script'))
    text = text.replace(script.textContent, () => '\n');
  return text;
}
