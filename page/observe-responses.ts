import { mayHoldAnswer } from '../detection/code.ts';
import { longestAnswer } from './answers.ts';
import type { Intrinsics } from './intrinsics.ts';

/**
 * A passive tap on fetch and XMLHttpRequest in the page's own world. What the page calls and gets is what it would
 * call and get without us: same arguments, same errors, streams untouched.
 */

type Page = Window & typeof globalThis;
type Look = (body: unknown) => void;

const ignore = () => {};

/**
 * @param page the page's global object
 * @param own what the browser itself put there
 * @param hand takes the text of an answer that may hold a code
 * @throws before anything is changed, where the page has changed it already
 */
export function observeResponses(page: Page, own: Intrinsics, hand: (body: string) => void): void {
  const look: Look = (body) => {
    try {
      if (typeof body === 'string' && body.length <= longestAnswer && mayHoldAnswer(body, own.matches))
        hand(body);
    } catch {
      // Nothing of ours may become the page's error.
    }
  };
  const readAnswer = answerReader(page, own, look);
  own.tap(page, 'fetch', {
    // One derived promise: a second handler on the page's own would swallow its unhandled rejection.
    after: (answer) =>
      own.follow(answer, (response) => {
        try {
          readAnswer(response);
        } catch {
          // As above.
        }
        return response;
      }),
  });
  own.tap(page.XMLHttpRequest.prototype, 'send', { before: requestListener(page, own, look) });
}

/** Only short text of a known length is copied: copying a stream makes the browser buffer it. Packed, any text is short. */
function answerReader(
  { Response, Headers }: Page,
  { getter, method, matches, follow }: Intrinsics,
  look: Look,
): (response: unknown) => void {
  const headersOf = getter(Response.prototype, 'headers');
  const header = method(Headers.prototype, 'get');
  const clone = method(Response.prototype, 'clone');
  const text = method(Response.prototype, 'text');
  return (response) => {
    const headers = headersOf(response);
    const length = header(headers, ['content-length']) as string | null;
    if (!length || !(+length <= longestAnswer) || header(headers, ['content-encoding'])) return;
    if (!matches(/json|text/i, `${header(headers, ['content-type']) as string | null}`)) return;
    // It fails when the page cancels its request: nothing was said.
    follow(text(clone(response)), look, ignore);
  };
}

/** Reads what the browser has read anyway. The listener is one and the same, so adding it again changes nothing. */
function requestListener(page: Page, { getter, method }: Intrinsics, look: Look): (request: unknown) => void {
  const { XMLHttpRequest, ProgressEvent, EventTarget } = page;
  const stateOf = getter(XMLHttpRequest.prototype, 'readyState');
  const typeOf = getter(XMLHttpRequest.prototype, 'responseType');
  const textOf = getter(XMLHttpRequest.prototype, 'responseText');
  const valueOf = getter(XMLHttpRequest.prototype, 'response');
  const loadedOf = getter(ProgressEvent.prototype, 'loaded');
  const addListener = method(EventTarget.prototype, 'addEventListener');
  const toText = jsonWriter(page);
  const load = function (this: unknown, event: Event) {
    try {
      if (!event.isTrusted || !((loadedOf(event) as number) <= longestAnswer)) return;
      const type = typeOf(this);
      if (type === '' || type === 'text') look(textOf(this));
      else if (type === 'json') look(toText(valueOf(this)));
    } catch {
      // As above.
    }
  };
  return (request) => {
    stateOf(request); // Throws for what is no request; the page hears about it from `send` itself.
    addListener(request, ['load', load]);
  };
}

/** Writes what the browser parsed; not where a page decides by `toJSON` how anything is written. */
function jsonWriter({ JSON, Array, String, Number, Boolean }: Page): (value: unknown) => string | undefined {
  const { stringify } = JSON;
  const [array, string, number, boolean] = [
    Array.prototype,
    String.prototype,
    Number.prototype,
    Boolean.prototype,
  ];
  return (value) =>
    'toJSON' in array || 'toJSON' in string || 'toJSON' in number || 'toJSON' in boolean
      ? undefined
      : stringify(value);
}
