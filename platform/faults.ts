import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import {
  addFault,
  asThrown,
  describeFault,
  isExpected,
  validFaults,
  type Fault,
  type Thrown,
} from './fault.ts';

/** The one place where errors of Signpost's own end: noted on this device, for the reader to see, copy and delete. */

const stored = storage.defineItem<Fault[]>('local:faults', { fallback: [] });

export const faultsItem = {
  getValue: async (): Promise<Fault[]> => validFaults(await stored.getValue()),
  watch: (changed: () => void) => stored.watch(changed),
};

/** How often each error was noted by this page, or this life of the background: noting may be what makes it happen again. */
const noted = new Map<string, number>();
const mostTimes = 3;
const mostKinds = 50;

/**
 * Notes an error; never throws. One that belongs to a browser's day is left alone.
 * @param error anything
 */
export async function noteFault(error: unknown): Promise<void> {
  try {
    await noteThrown(asThrown(error), location.pathname.slice(1));
  } catch {
    // Storage takes nothing. Nobody is left to tell.
  }
}

/**
 * @param where stands for the place where the error names none
 * @throws what storage throws
 */
export async function noteThrown(thrown: Thrown, where: string): Promise<void> {
  if (isExpected(thrown) || !isWorthNoting(thrown)) return;
  const fault = describeFault(thrown, {
    origin: new URL(browser.runtime.getURL('/')).origin,
    where,
    version: browser.runtime.getManifest().version,
    day: new Date().toISOString().slice(0, 10),
  });
  await inTurn(async () => stored.setValue(addFault(await faultsItem.getValue(), fault)));
}

function isWorthNoting({ text, stack }: Thrown): boolean {
  const kind = text + stack;
  const times = noted.get(kind) ?? 0;
  if (times >= mostTimes || (times === 0 && noted.size >= mostKinds)) return false;
  noted.set(kind, times + 1);
  return true;
}

export const deleteFaults = (): Promise<void> => inTurn(() => stored.removeValue({ removeMeta: true }));

/** Every page of ours, and the background, may write: the background may be what is broken. */
const inTurn = (write: () => Promise<void>): Promise<void> => navigator.locks.request('faults', write);

/** Notes whatever nobody caught, in the background or a page of ours. A page that shows nothing says so. */
export function catchFaults(): void {
  const caught = (error: unknown) => {
    void noteFault(error);
    if (showsNothing()) sayBroken();
  };
  addEventListener('error', ({ error, message }) => caught(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => caught(reason));
}

/** The name above a page alone is nothing, nor is a page that never came. */
const showsNothing = () => globalThis.document?.body && !document.body.querySelector('main, [role=alert]');

/** In the browser's language: the texts may be what is missing. */
function sayBroken(): void {
  const text = document.createElement('p');
  text.role = 'alert';
  text.textContent = browser.i18n.getMessage('pageBroken' as '@@ui_locale');
  document.body.append(text);
}
