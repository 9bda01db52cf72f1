/** @returns whether a person could see the element, off-screen copies for screen readers and clipboards aside */
export function isVisible(element: Element | null): boolean {
  if (!element?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
