import { isAlive } from './extension-api.ts';
import { guarded } from './guarded.ts';

/**
 * How the observer, in the page's own world, hands answers to the scripts in the extension's: in an event. A page that listens
 * in learns nothing it did not receive itself, and what it sends is as hostile as the page.
 */

export const answerEvent = 'signpost:answer';
/** In characters. */
export const longestAnswer = 64 * 1024;
export const mostAnswers = 200;

/**
 * @returns the text of an answer, which goes no further; nothing where a page sent what no observer does. A script that
 *   an update left behind leaves it to the next one
 */
export function answerIn(event: Event): string | undefined {
  const { detail } = event as CustomEvent<unknown>;
  if (typeof detail !== 'string' || detail.length > longestAnswer || !isAlive()) return undefined;
  event.stopImmediatePropagation();
  return detail;
}

/**
 * The finder's end.
 * @param before answers that came before it
 * @param take is called with the text of an answer: at most {@link longestAnswer} characters, at most {@link mostAnswers}
 *   a document, whatever else was sent among them
 */
export function receiveAnswers(
  before: readonly string[],
  take: (body: string) => void,
  signal: AbortSignal,
): void {
  for (const body of before) take(body);
  let left = mostAnswers - before.length;
  const listen = guarded((event: Event) => {
    left -= 1;
    if (left < 0) return;
    const body = answerIn(event);
    if (body !== undefined) take(body);
  });
  addEventListener(answerEvent, listen, { signal });
}
