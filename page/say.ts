import { runtime } from './extension-api.ts';

/** Tells the background something that needs no answer. An update takes the listener away, and nothing is lost by it. */
export function say(message: object): void {
  try {
    runtime()
      .sendMessage(message)
      .catch(() => undefined);
  } catch {
    // The extension was updated.
  }
}
