import { bodyOf, nameOf, shadowRootOf } from './own.ts';
import { boxes, isCopyBox } from './page-text.ts';

/**
 * Text that `textContent` leaves out. A sign-in page has some hundred elements; a page with more than this many that
 * hides its error in a shadow root behind them is not worth a look at all of them on every change.
 */
const mostElements = 3_000;

/** Elements. A sign-in page has some hundred. */
const longPage = 300;

/** @param elements of a page */
export const isLong = (elements: ArrayLike<Element>): boolean => elements[longPage] !== undefined;

export interface HiddenText {
  shadowRoots: ShadowRoot[];
  text: string;
  /** Putting all text of such a page together takes longer than reading what is read of it at most. */
  isLong: boolean;
  /** A component has no shadow root yet. When it gets one, no mutation tells. */
  mayGrow: boolean;
}

/**
 * @param doc the page
 * @returns its open shadow roots, nested ones too, and the text in them and in boxes to copy from
 */
export function findHiddenText(doc: Document): HiddenText {
  const shadowRoots: ShadowRoot[] = [];
  let text = '';
  let mayGrow = false;
  let left = mostElements;
  const look = (elements: ArrayLike<Element>) => {
    // Never its length: of a long page, counting takes longer than looking.
    for (let index = 0; left > 0; index += 1, left -= 1) {
      const element = elements[index];
      if (!element) break;
      const shadowRoot = shadowRootOf(element);
      const localName = nameOf(element);
      if (!shadowRoot) {
        if (boxes.has(localName) && isCopyBox(element)) text += `${element.value}\n`;
        mayGrow ||= localName.includes('-') && localName !== 'signpost-card';
        continue;
      }
      shadowRoots.push(shadowRoot);
      text += `${shadowRoot.textContent}\n`;
      look(shadowRoot.querySelectorAll('*'));
    }
  };
  const body = bodyOf(doc) as HTMLElement | null;
  const all = body?.getElementsByTagName('*') ?? [];
  look(all);
  return { shadowRoots, text, mayGrow, isLong: isLong(all) };
}
