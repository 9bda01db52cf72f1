/**
 * How the observer, in the page's own world, hands answers to the watcher: a MessagePort in an event that is
 * dispatched synchronously, before any script of the page has run. Whichever of the two starts later begins.
 * A page that listens in learns nothing it did not receive itself, and what it sends is as hostile as the page.
 */

const offer = 'signpost:port';
const request = 'signpost:hello';
const mostAnswers = 200;
export const longestAnswer = 64 * 1024;

/**
 * The observer's end.
 * @returns a function that hands one answer over
 */
export function offerAnswers(): (body: string) => void {
  const { port1, port2 } = new MessageChannel();
  const hand = () => dispatchEvent(new MessageEvent(offer, { ports: [port2] }));
  addEventListener(request, hand, { once: true });
  hand();
  return (body) => port1.postMessage(body);
}

/**
 * The watcher's end.
 * @param take is called with the text of an answer: at most {@link longestAnswer} characters, at most 200 a document
 */
export function receiveAnswers(take: (body: string) => void, signal: AbortSignal): void {
  let count = 0;
  const listen = (event: Event) => {
    const port = (event as MessageEvent).ports?.[0];
    if (!port) return;
    event.stopImmediatePropagation();
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || data.length > longestAnswer || signal.aborted) return;
      count += 1;
      if (count <= mostAnswers) take(data);
    };
    signal.addEventListener('abort', () => port.close());
  };
  addEventListener(offer, listen, { signal });
  dispatchEvent(new Event(request));
}
