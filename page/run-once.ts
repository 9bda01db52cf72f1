import { runtime } from './extension-api.ts';

interface Run {
  controller: AbortController;
  isAlive(): boolean;
}

/**
 * Starts a script that may be injected again: by an install into open tabs, by an update, by a second need. The one
 * that runs goes on; one that an update left behind has lost its runtime's ID, and the new one takes over.
 * @param name of the script
 * @param start gets a signal that ends it
 */
export function runOnce(name: string, start: (signal: AbortSignal) => void): void {
  const key = Symbol.for(`signpost.${name}`);
  const home = globalThis as { [key: symbol]: Run | undefined };
  if (home[key]?.isAlive()) return;
  home[key]?.controller.abort();
  const controller = new AbortController();
  home[key] = { controller, isAlive: () => Boolean(runtime().id) };
  start(controller.signal);
}
