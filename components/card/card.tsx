import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../platform/view-model.ts';
import { StepList } from '../explanation/step-list.tsx';
import { CloseIcon, SeverityIcon } from '../icons.tsx';
import { languageAttributes, RichText } from '../rich-text.tsx';
import { keepByMark } from './place.ts';
import { useWhileShown } from './use-while-shown.ts';

interface Props {
  id: string;
  view: CardView;
  /** What the card stays beside. */
  mark: RefObject<HTMLButtonElement | null>;
  /** Opened by keyboard: reading goes on here. */
  takesFocus: boolean;
  onClose: () => void;
  /** @returns whether the browser let the popup open */
  openPopup: () => Promise<boolean>;
}

/** The explanation in short, in the page. It doesn't block the page: the form below stays usable. */
export function Card({ id, view, mark, takesFocus, onClose, openPopup }: Props) {
  const { code, language, direction, severity, title, meaning, steps, labels } = view;
  const [isPopupBarred, setPopupBarred] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLDialogElement>(null);
  useWhileShown((signal) => keepByMark(mark.current!, card.current!, signal), [mark]);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <dialog
      open
      id={id}
      class="card"
      aria-labelledby={`${id}-title`}
      lang={language}
      dir={direction}
      ref={card}
    >
      <div class="top">
        <span class={`severity ${severity}`}>
          <SeverityIcon severity={severity} />
          <bdi class="code">{code}</bdi>
        </span>
        <button type="button" class="close" aria-label={labels.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <h2
        id={`${id}-title`}
        class="title"
        tabIndex={-1}
        ref={heading}
        {...languageAttributes(title, language)}
      >
        <RichText text={title} />
      </h2>
      <p {...languageAttributes(meaning, language)}>
        <RichText text={meaning} />
      </p>
      <section>
        <h3 class="steps-title">{labels.stepsHeading}</h3>
        <StepList steps={steps} language={language} />
      </section>
      <button
        type="button"
        class="primary more"
        onClick={() => void openPopup().then((isOpen) => setPopupBarred(!isOpen))}
      >
        {labels.more}
      </button>
      <output class="status">{isPopupBarred && labels.moreInToolbar}</output>
      <p class="disclaimer">{labels.disclaimer}</p>
    </dialog>
  );
}
