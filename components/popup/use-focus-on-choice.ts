import { useEffect, useRef } from 'preact/hooks';
import type { PopupModel } from './model.ts';

/**
 * After a click that changes what is explained, reading goes on at its beginning; never by itself.
 * @returns a ref for the element that is read
 */
export function useFocusOnChoice({ choice, explained }: PopupModel) {
  const article = useRef<HTMLElement>(null);
  const isChosen = useRef(choice.peek());
  const shown = explained.value?.subject;
  useEffect(() => {
    if (!shown || isChosen.current === choice.peek()) return;
    isChosen.current = choice.peek();
    article.current?.focus();
    article.current?.scrollIntoView({ block: 'start' });
  }, [shown, article, choice]);
  return article;
}
