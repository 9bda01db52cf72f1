import type { Code } from '../detection/sighting.ts';
import { guarded } from './guarded.ts';
import { isVisible } from './visible.ts';

/**
 * Where codes stand on the page. The finder fills this in; the highlight and the card, scripts of their own, read it. All
 * run in the extension's world of the same document, so a symbol on the global object is their meeting point.
 */
interface Anchors {
  /** The first visible place of each code. */
  ranges: Map<Code, Range>;
  /** Every visible place. */
  places: Range[];
  /** Something failed whose code the page doesn't print. */
  hasUnprinted: boolean;
  changes: EventTarget;
}

const key = Symbol.for('signpost.anchors');

const anchors = (): Anchors => {
  const home = globalThis as { [key]?: Anchors };
  home[key] ??= { ranges: new Map(), places: [], hasUnprinted: false, changes: new EventTarget() };
  return home[key];
};

/**
 * Errors that print no code: the visible inline errors of the sign-in pages, old and new, of B2C pages, and failing
 * those the heading of a page that is an error as a whole.
 */
const inlineErrors = [
  '#usernameError, #passwordError, #idSpan_SAOTCC_Error_OTC, #idDiv_SAASDS_Description, #idDiv_SAASTO_Description',
  '[data-testid$="Error"], .fui-Field__validationMessage, .alert-error, .error.pageLevel, .error.itemLevel.show',
  '[role="alert"]',
  'h1, [role="heading"]',
];

/**
 * Tells the highlight and the card where the codes stand now.
 * @param now what is left out stays as it was
 */
export function setAnchors(now: Partial<Omit<Anchors, 'changes'>>): void {
  Object.assign(anchors(), now);
  anchors().changes.dispatchEvent(new Event('change'));
}

/** @returns every visible place of a code */
export const codePlaces = (): readonly Range[] => anchors().places;

/** @returns where a code's mark belongs: on the code, else on the error people see */
export function anchorFor(code: Code): Range | Element | undefined {
  const { ranges, hasUnprinted } = anchors();
  const range = ranges.get(code);
  if (range?.startContainer.isConnected && isVisible(range.startContainer.parentElement)) return range;
  return hasUnprinted ? visibleError() : undefined;
}

/** @returns the first visible inline error of the page, or its heading */
function visibleError(): Element | undefined {
  for (const selector of inlineErrors) {
    const found = [...Document.prototype.querySelectorAll.call(document, selector)].find(
      (element) => element.textContent.trim() !== '' && isVisible(element),
    );
    if (found) return found;
  }
  return undefined;
}

/** Calls back whenever codes appeared, moved or went. */
export const onAnchorsChanged = (callback: () => void, signal: AbortSignal): void =>
  anchors().changes.addEventListener('change', guarded(callback), { signal });
