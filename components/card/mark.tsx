import { useRef } from 'preact/hooks';
import type { CardView } from '../../platform/view-model.ts';
import { SignpostIcon } from '../icons.tsx';
import { Card } from './card.tsx';
import { keepBeside } from './place.ts';
import { useCloseFromOutside } from './use-close-from-outside.ts';
import { useWhileShown } from './use-while-shown.ts';

interface Props {
  view: CardView;
  /** The code on the page, or the element that shows the error. */
  anchor: Range | Element;
  /** Undefined while closed. */
  openedBy: OpenedBy | undefined;
  onOpen: (by: OpenedBy | undefined) => void;
  /** @returns whether the browser let the popup open */
  openPopup: () => Promise<boolean>;
}

export type OpenedBy = 'keyboard' | 'pointer';

/** The small button beside an error, and the card it opens. */
export function Mark({ view, anchor, openedBy, onOpen, openPopup }: Props) {
  const mark = useRef<HTMLButtonElement>(null);
  useWhileShown((signal) => keepBeside(anchor, mark.current!, signal), [anchor]);
  const id = `card-${view.code}`;
  const isOpen = openedBy !== undefined;
  const close = () => onOpen(undefined);
  const closeAndReturn = () => {
    close();
    mark.current?.focus({ preventScroll: true });
  };
  useCloseFromOutside(isOpen, mark, close, closeAndReturn);
  return (
    <>
      <button
        type="button"
        class="mark"
        ref={mark}
        lang={view.language}
        aria-label={view.labels.button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        // A click without a pointer came from the keyboard or a screen reader.
        onClick={({ detail }) => onOpen(isOpen ? undefined : detail === 0 ? 'keyboard' : 'pointer')}
      >
        <SignpostIcon />
      </button>
      {isOpen && (
        <Card
          {...{ id, view, mark, openPopup }}
          takesFocus={openedBy === 'keyboard'}
          onClose={closeAndReturn}
        />
      )}
    </>
  );
}
