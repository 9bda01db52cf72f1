import { isAlive } from './extension-api.ts';
import { guarded } from './guarded.ts';

interface Run {
  controller: AbortController;
  isAlive(): boolean;
}

/**
 * Starts a script that may be injected again: by an install into open tabs, by an update, by a second need. The one
 * that runs goes on; one that an update left behind has lost its extension, and the new one takes over. In Chromium
 * that one lives on in a world of its own, where only an event reaches it. A page may send the same: nothing happens.
 * @param name of the script
 * @param start gets a signal that ends it
 */
export function runOnce(name: string, start: (signal: AbortSignal) => void): void {
  const key = Symbol.for(`signpost.${name}`);
  const home = globalThis as { [key: symbol]: Run | undefined };
  if (home[key]?.isAlive()) return;
  home[key]?.controller.abort();
  const successor = `signpost:${name}`;
  dispatchEvent(new Event(successor));
  const controller = new AbortController();
  const { signal } = controller;
  home[key] = { controller, isAlive };
  addEventListener(successor, () => isAlive() || controller.abort(), { signal });
  guarded(start)(signal);
}
