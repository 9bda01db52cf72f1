import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';

export interface ShadowElement {
  text: string;
  /** What a screen reader calls it, where that is not its text. */
  label: string;
  /** CSS pixels in the viewport. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** As computed: `rgb(…)`. */
  background: string;
  /** Has the focus inside the shadow root. */
  focused: boolean;
}

interface Shadow {
  /** Styles included, dialogs as they are shown. */
  markup: string;
  elements: ShadowElement[];
}

/**
 * Looks into Signpost's closed shadow roots of the main frame, in document order. Pages cannot look in there; an extension's
 * isolated world can (`openOrClosedShadowRoot`, in both browsers).
 * @param selector which elements of each root are told of
 */
const lookInside = (driven: DrivenBrowser, tab: Page | number, selector: string): Promise<Shadow[]> =>
  driven.inExtensionWorld(
    tab,
    (inside: string) => {
      type Opener = (host: Element) => ShadowRoot | null;
      const api = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot: Opener } } }).chrome?.dom;
      const rootOf: Opener = (host) =>
        api
          ? api.openOrClosedShadowRoot(host)
          : (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
      return [...document.querySelectorAll('signpost-card')].flatMap((host) => {
        const root = rootOf(host);
        if (!root) return [];
        const elements = [...root.querySelectorAll<HTMLElement>(inside)]
          .filter((element) => !element.matches('style, script, link'))
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const focused = root.activeElement === element;
            const background = getComputedStyle(element).backgroundColor;
            const label = element.ariaLabel ?? '';
            return { text: element.innerText.trim(), label, x, y, width, height, background, focused };
          });
        return [{ markup: root.innerHTML, elements }];
      });
    },
    selector,
  );

/**
 * Elements inside Signpost's shadow roots.
 * @param selector matched inside each root; by default its top-level elements.
 */
export const shadowElements = async (
  driven: DrivenBrowser,
  tab: Page | number,
  selector = ':host > *',
): Promise<ShadowElement[]> => (await lookInside(driven, tab, selector)).flatMap(({ elements }) => elements);

/** The lines a reader sees inside Signpost's shadow roots, empty when there is none. */
export async function shadowText(driven: DrivenBrowser, page: Page): Promise<string[]> {
  const elements = await shadowElements(driven, page);
  return elements
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Where the matching elements stand, in CSS pixels of the viewport. */
export async function shadowRects(
  driven: DrivenBrowser,
  page: Page,
  selector: string,
): Promise<DOMRectInit[]> {
  return (await shadowElements(driven, page, selector)).map(({ x, y, width, height }) => ({
    x,
    y,
    width,
    height,
  }));
}

/** A real mouse click on the first visible match, so anything that covers it takes the click instead. */
export async function shadowClick(driven: DrivenBrowser, page: Page, selector: string): Promise<void> {
  const target = (await shadowElements(driven, page, selector)).find(({ width }) => width > 0);
  if (!target) throw new Error(`Nothing visible in Signpost’s shadow roots matches ${selector}.`);
  await page.mouse.click(target.x + target.width / 2, target.y + target.height / 2);
}

/** The HTML inside each of Signpost's shadow roots. */
export const shadowMarkup = async (driven: DrivenBrowser, page: Page): Promise<string[]> =>
  (await lookInside(driven, page, ':host')).map(({ markup }) => markup);
