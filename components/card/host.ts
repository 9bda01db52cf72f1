import styles from './card.css?inline';

/** Keys pressed in the card are the card's: a page's shortcuts must not hear them. */
const keys = ['keydown', 'keypress', 'keyup'] as const;

export interface Host {
  /** Where to render. */
  content: HTMLElement;
  /** Puts the element where it belongs: last in the page, and so last in its tab order. */
  attach(): void;
  /** Comes back where the page wrote itself anew; one that takes the element alone away is left without. */
  stay(): void;
  remove(): void;
}

/** The one element Signpost adds to a page. What is inside stays closed to the page's scripts and styles. */
export function createHost(doc: Document): Host {
  // Made where nobody defines elements, and every element is HTML's: a page that defined this one would get its root by `attachInternals`.
  // https://dom.spec.whatwg.org/#dom-element-attachshadow
  const inert = doc.implementation.createHTMLDocument('');
  const element = inert.createElement('signpost-card');
  let home: Element | null | undefined;
  const root = element.attachShadow({ mode: 'closed' });
  const style = inert.createElement('style');
  style.textContent = styles;
  const content = inert.createElement('div');
  content.className = 'in-page';
  root.append(style, content);
  for (const key of keys) root.addEventListener(key, (event) => event.stopPropagation());
  const attach = () => {
    home = doc.documentElement as Element | null;
    if (!element.isConnected) home?.append(element);
  };
  return {
    content,
    attach,
    stay() {
      if (home !== undefined && home !== doc.documentElement) attach();
    },
    remove: () => element.remove(),
  };
}
