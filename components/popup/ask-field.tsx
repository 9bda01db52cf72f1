import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { FoundList } from './found-list.tsx';
import type { Found } from './model.ts';

interface Props {
  localizer: Localizer;
  onAsk: (text: string) => void;
  /** At every keystroke. */
  onType: (text: string) => void;
  found: Found[];
  onFound: (code: Code) => void;
  /** Whether the last text held no code. */
  foundNothing: boolean;
  /** Where there is nothing else to do, the field is ready to type into. */
  takesFocus: boolean;
}

/** Explains a code people hold in their hands: works even where Signpost may read nothing. */
export function AskField({ localizer, onAsk, onType, found, onFound, foundNothing, takesFocus }: Props) {
  const { t, direction } = localizer;
  const text = useSignal('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const ask = (event: Event) => {
    event.preventDefault();
    if (text.value.trim() !== '') onAsk(text.value);
  };
  const type = (typed: string) => {
    text.value = typed;
    onType(typed);
  };
  return (
    <form class="ask" onSubmit={ask}>
      <label for="ask">{t('ask-label')}</label>
      {/* Several lines: a one-line field would glue the lines of a pasted message together. */}
      <textarea
        id="ask"
        ref={field}
        rows={2}
        spellcheck={false}
        autocomplete="off"
        placeholder={t('ask-example')}
        data-part="typed-code"
        // A code decides its own direction; the example above an empty field has the reader’s.
        dir={text.value === '' ? direction : 'auto'}
        aria-invalid={foundNothing}
        aria-describedby="ask-answer"
        value={text.value}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) ask(event);
        }}
      />
      <button type="submit">{t('ask-button')}</button>
      <output id="ask-answer" class="ask-answer">
        {foundNothing && t('ask-nothing')}
      </output>
      <output class="visually-hidden" data-part="found-count">
        {found.length > 0 && t('ask-found', { count: found.length })}
      </output>
      <FoundList
        found={found}
        localizer={localizer}
        onFound={(code) => {
          type('');
          onFound(code);
        }}
      />
    </form>
  );
}
