import styles from './card.css?inline';

/** Keys pressed in the card are the card's: a page's shortcuts must not hear them. */
const keys = ['keydown', 'keypress', 'keyup'] as const;

export interface Host {
  /** Where to render. */
  content: HTMLElement;
  /** Puts the element where it belongs: last in the page, and so last in its tab order. */
  attach(): void;
  remove(): void;
}

/** The one element Signpost adds to a page. What is inside stays closed to the page's scripts and styles. */
export function createHost(doc: Document): Host {
  const element = doc.createElement('signpost-card');
  const root = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = styles;
  const content = doc.createElement('div');
  content.className = 'in-page';
  root.append(style, content);
  for (const key of keys) root.addEventListener(key, (event) => event.stopPropagation());
  return {
    content,
    attach() {
      if (!element.isConnected) doc.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
