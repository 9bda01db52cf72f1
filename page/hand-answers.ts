import { answerEvent } from './answers.ts';
import { bare, type Intrinsics } from './intrinsics.ts';

/**
 * The observer's end.
 * @param own what the browser itself put into the page
 * @returns a function that hands one answer over
 * @throws where the page has changed what this needs
 */
export function answerHander({ method }: Intrinsics): (body: string) => void {
  const dispatch = method(EventTarget.prototype, 'dispatchEvent');
  const OwnEvent = CustomEvent;
  return (body) => void dispatch(globalThis, [new OwnEvent(answerEvent, bare({ detail: body }))]);
}
