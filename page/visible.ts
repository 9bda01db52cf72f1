// A form's fields may have these names: see own.ts.
const { checkVisibility, getBoundingClientRect } = Element.prototype;
const visible = { visibilityProperty: true, contentVisibilityAuto: true };

/** @returns whether a person could see the element, off-screen copies for screen readers and clipboards aside */
export function isVisible(element: Element | null): boolean {
  if (!element || !checkVisibility.call(element, visible)) return false;
  const { width, height, right, bottom } = getBoundingClientRect.call(element);
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
