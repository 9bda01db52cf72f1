import { isAlive } from './extension-api.ts';
import { ask } from './say.ts';
import { after, firstPause, longer } from './wait.ts';

/**
 * Asks the background to load the finder into this document, until it is there.
 * @param isThere whether it has taken over, or isn't wanted any more
 * @param giveUp is called where the page may not be read
 */
export async function askForFinder(isThere: () => boolean, giveUp: () => void): Promise<void> {
  for (let pause = firstPause; !isThere() && isAlive(); pause = longer(pause)) {
    const answer = (await ask({ type: 'may-hold-failure' })) as { refused?: boolean } | undefined;
    if (answer?.refused) giveUp();
    if (!isThere()) await after(pause);
  }
}
