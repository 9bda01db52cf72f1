import { mayHoldAnswer } from '../detection/code.ts';
import { longestAnswer } from './response-port.ts';

/**
 * A passive tap on fetch and XMLHttpRequest in the page's own world. What the page calls and gets is what it would
 * call and get without us: same arguments, same errors, streams untouched.
 */

/**
 * @param page the page's global object
 * @param hand takes the text of an answer that may hold a code
 */
export function observeResponses(page: Window & typeof globalThis, hand: (body: string) => void): void {
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, args) {
      const answer = Reflect.apply(target, self, args) as Promise<Response>;
      // One derived promise: a second handler on the page's own would swallow its unhandled rejection.
      return answer.then((response) => {
        void readCopy(response, hand);
        return response;
      });
    },
  });
  const { prototype } = page.XMLHttpRequest;
  prototype.send = new Proxy(prototype.send, {
    apply(target, self: XMLHttpRequest, args) {
      self.addEventListener('load', () => readRequest(self, hand), { once: true });
      return Reflect.apply(target, self, args) as void;
    },
  });
}

/** Only short text of a known length is copied: copying a stream would make the browser buffer it. */
async function readCopy(response: Response, hand: (body: string) => void): Promise<void> {
  const length = Number(response.headers.get('content-length') ?? Infinity);
  if (length > longestAnswer || response.bodyUsed || !isText(response.headers.get('content-type'))) return;
  try {
    handIfUseful(await response.clone().text(), hand);
  } catch {
    // The page cancelled its request; nothing was said.
  }
}

function readRequest(request: XMLHttpRequest, hand: (body: string) => void): void {
  if (request.responseType === '' || request.responseType === 'text')
    handIfUseful(request.responseText, hand);
  else if (request.responseType === 'json') handIfUseful(JSON.stringify(request.response) ?? '', hand);
}

const isText = (type: string | null) => /json|text/i.test(type ?? '');

function handIfUseful(body: string, hand: (body: string) => void): void {
  if (body.length <= longestAnswer && mayHoldAnswer(body)) hand(body);
}
