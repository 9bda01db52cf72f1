import { guarded } from './guarded.ts';

/**
 * How the observer, in the page's own world, hands answers to the watcher: a MessagePort in an event that is
 * dispatched synchronously, before any script of the page has run. Whichever of the two starts later begins.
 * A page that listens in learns nothing it did not receive itself, and what it sends is as hostile as the page.
 */

export const offer = 'signpost:port';
export const request = 'signpost:hello';
const mostAnswers = 200;
/** One page has one observer; after an update there is one more offer, from the same. */
const mostPorts = 4;
export const longestAnswer = 64 * 1024;

/**
 * The watcher's end.
 * @param take is called with the text of an answer: at most {@link longestAnswer} characters, at most 200 a document,
 *   whatever else was sent among them
 */
export function receiveAnswers(take: (body: string) => void, signal: AbortSignal): void {
  let count = 0;
  let ports = 0;
  const listen = (event: Event) => {
    const port = (event as MessageEvent).ports?.[0];
    if (!port) return;
    event.stopImmediatePropagation();
    ports += 1;
    if (ports > mostPorts) return;
    // Not closed: the watcher that takes over hears from the same.
    signal.addEventListener('abort', () => (port.onmessage = null));
    port.onmessage = guarded(({ data }: MessageEvent<unknown>) => {
      count += 1;
      if (count > mostAnswers) port.close();
      else if (typeof data === 'string' && data.length <= longestAnswer) take(data);
    });
  };
  addEventListener(offer, listen, { signal });
  dispatchEvent(new Event(request));
}
