import { nameOf, parentOf, shadowRootOf } from './own.ts';

/**
 * The text a person can read on a page, in one string, with the way back from a place in the string to the page.
 *
 * Not `innerText`: while a sign-in page still hides its body, that returns the scripts' text as if it were visible.
 */

/** Elements that don't begin a new line. Anything else ends the word before it. */
const inline = new Set(
  'a abbr b bdi bdo code em font i kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** What may be a box to copy from. */
export const boxes: ReadonlySet<string> = new Set(['input', 'textarea']);
/** Never page text; and never what a person types. */
const skipped = new Set('script style noscript template textarea input select option'.split(' '));
/** Some fifty times a long sign-in page: what stands behind that, nobody reads. */
const longestText = 200_000;
/** Elements and texts. Looking at more would take longer than a page should wait. */
const mostNodes = 15_000;

export interface PageText {
  text: string;
  /** @returns the range of a stretch of the text: offsets, end exclusive */
  rangeOf(start: number, end: number): Range;
  /** @returns the element the text at this place stands in */
  elementAt(place: number): Element | null;
}

interface Piece {
  node: Text | CopyBox;
  start: number;
}

type CopyBox = HTMLTextAreaElement | HTMLInputElement;

/**
 * @param root what to read, usually the body
 * @returns its text and the text of the open shadow roots in it; block elements and <br> separated by line feeds
 */
export function readPageText(root: Element): PageText {
  const pieces: Piece[] = [];
  let text = '';
  let left = mostNodes;
  const add = (node: Piece['node'], said: string) => {
    pieces.push({ node, start: text.length });
    text += said;
  };
  // Asked of once: of each text, it takes longer than reading it.
  const isWritten = document.designMode === 'on' || (root as HTMLElement).isContentEditable;
  const read = (part: Element | ShadowRoot) => {
    const mayBeWritten = isWritten || part.querySelector('[contenteditable]') !== null;
    let lastBlock: Element | null = null;
    const walker = Document.prototype.createTreeWalker.call(
      document,
      part,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (
      let node = walker.nextNode();
      node && left > 0 && text.length < longestText;
      node = walker.nextNode()
    ) {
      left -= 1;
      // Whatever a form's fields are called, a form's is not that of a text.
      if (node.nodeType !== Node.TEXT_NODE) {
        const element = node as Element;
        const name = nameOf(element);
        const shadowRoot = shadowRootOf(element);
        if (name === 'br') text += '\n';
        else if (boxes.has(name) && isCopyBox(element))
          add(element, `\n${element.value.slice(0, longestText - text.length)}\n`);
        else if (shadowRoot) {
          text += '\n';
          read(shadowRoot);
          text += '\n';
        }
        continue;
      }
      const parent = (node as Text).parentElement;
      if (isReadable(node as Text, parent, mayBeWritten)) {
        const block = blockOf(parent);
        if (lastBlock && block !== lastBlock) text += '\n';
        lastBlock = block;
        add(node as Text, (node as Text).data.slice(0, longestText - text.length));
      }
    }
  };
  read(root);
  return {
    text,
    rangeOf: (start, end) => rangeOf(pieces, start, end),
    elementAt(place) {
      const { node } = pieceAt(pieces, place);
      return node instanceof Element ? node : node.parentElement;
    },
  };
}

/**
 * A box that people copy from. Boxes to type into are never read, nor is one that has the focus or is meant for a name,
 * a password or a one-time code.
 */
export const isCopyBox = (element: Element): element is CopyBox =>
  (element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.type === 'text')) &&
  element.readOnly &&
  // By attribute: Firefox's property is empty for words it doesn't know.
  !/username|password|one-time-code|email|webauthn/.test(element.getAttribute('autocomplete') ?? '') &&
  !element.matches(':focus');

/** What people write is theirs, also when the focus has left it. */
function isReadable(node: Text, parent: HTMLElement | null, mayBeWritten: boolean): boolean {
  if (!parent) return node.parentNode instanceof ShadowRoot;
  if (skipped.has(nameOf(parent))) return false;
  return !(mayBeWritten && parent.isContentEditable === true);
}

function blockOf(parent: Element | null): Element | null {
  let element = parent;
  while (element && inline.has(nameOf(element))) element = parentOf(element);
  return element;
}

function rangeOf(pieces: Piece[], start: number, end: number): Range {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  const range = new Range();
  if (first.node instanceof Element) range.selectNode(first.node);
  else range.setStart(first.node, start - first.start);
  if (last.node instanceof Element) range.setEndAfter(last.node);
  else range.setEnd(last.node, end - last.start);
  return range;
}

/** The last piece that begins at or before the place. */
function pieceAt(pieces: Piece[], place: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
