import { bare, type Intrinsics } from './intrinsics.ts';
import { offer, request } from './response-port.ts';

/**
 * The observer's end.
 * @param own what the browser itself put into the page
 * @returns a function that hands one answer over
 * @throws where the page has changed what this needs
 */
export function offerAnswers({ method }: Intrinsics): (body: string) => void {
  const { port1, port2 } = new MessageChannel();
  const post = method(MessagePort.prototype, 'postMessage');
  const dispatch = method(EventTarget.prototype, 'dispatchEvent');
  const OwnEvent = MessageEvent;
  const hand = () => {
    try {
      // A new one each time: in Chromium, one that was stopped once reaches nobody again.
      dispatch(globalThis, [new OwnEvent(offer, bare({ ports: [port2] }))]);
    } catch {
      // A page that changed what lists are made of.
    }
  };
  addEventListener(request, hand);
  hand();
  return (body) => void post(port1, [body]);
}
