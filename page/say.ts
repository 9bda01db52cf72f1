import { runtime } from './extension-api.ts';
import { after } from './wait.ts';

/** A background that dies may leave a question open for ever; so does a page that the browser puts away and brings back. */
const longestWait = 5_000;

/**
 * Asks the background, which may be asleep, may die between any two lines, or may not have started yet.
 * @returns its answer; nothing where none came within five seconds, nobody listened, or an update took the listener away
 */
export async function ask(message: object): Promise<unknown> {
  try {
    return await Promise.race([runtime().sendMessage(message), after(longestWait)]);
  } catch {
    return undefined;
  }
}

/** Tells the background something that needs no answer. */
export const say = (message: object): void => void ask(message);
