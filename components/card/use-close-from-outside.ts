import type { RefObject } from 'preact';
import { useWhileShown } from './use-while-shown.ts';

/**
 * Closes the open card when the reader goes on elsewhere.
 * @param mark inside the shadow root: out here, events only tell whether they came through its host
 * @param close after a press elsewhere: the focus is where the reader put it
 * @param closeAndReturn after Escape: the focus goes back to the mark, if it was in the card
 */
export function useCloseFromOutside(
  isOpen: boolean,
  mark: RefObject<HTMLElement | null>,
  close: () => void,
  closeAndReturn: () => void,
): void {
  useWhileShown(
    (signal) => {
      if (!isOpen) return;
      const root = mark.current?.getRootNode();
      const isInside = (event: Event) =>
        root instanceof ShadowRoot && event.composedPath().includes(root.host);
      const options = { capture: true, signal };
      document.addEventListener('pointerdown', (event) => isInside(event) || close(), options);
      document.addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Escape') (isInside(event) ? closeAndReturn : close)();
        },
        options,
      );
    },
    [isOpen],
  );
}
