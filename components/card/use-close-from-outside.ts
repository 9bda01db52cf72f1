import type { RefObject } from 'preact';
import { useWhileShown } from './use-while-shown.ts';

/**
 * Closes the open card when the reader goes on elsewhere.
 * @param mark inside the shadow root: all that events tell out here is whether they came from its host
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
      const isInside = ({ target }: Event) => root instanceof ShadowRoot && target === root.host;
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
