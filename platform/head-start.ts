import { browser } from 'wxt/browser';

/**
 * What the popup has to know before it can draw anything. A browser takes longer to answer than we take to make something of
 * it, so `head-start.js` asks while the popup's other scripts are still on their way.
 */
export interface HeadStart {
  session: Promise<Stored>;
  local: Promise<Stored>;
  /** The organization's policy; an empty one where there is none. */
  managed: Promise<Stored>;
  tabs: Promise<{ id?: number | undefined; incognito: boolean; url?: string | undefined }[]>;
}

/** Anything: whoever takes it checks it. */
type Stored = Record<string, unknown>;

declare global {
  var headStart: HeadStart | undefined;
}

/** @returns the questions, asked now; one that is refused is refused to whoever awaits it */
export function ask(): HeadStart {
  const { storage, tabs } = browser;
  const asked = {
    session: storage.session.get(['incidents', 'asked', 'likelyFiles']),
    local: storage.local.get(['language', 'role', 'theme', 'marks', 'observeResponses', 'historyDays']),
    managed: storage.managed.get(null).catch(() => ({})), // Firefox refuses where no policy exists.
    tabs: tabs.query({ active: true, currentWindow: true }),
  };
  // Nobody may be there yet to take a refusal; that is no fault.
  for (const question of Object.values<Promise<unknown>>(asked)) question.catch(() => undefined);
  return asked;
}

/** @returns what was asked when the page began; from now on whoever takes it watches for changes */
export function takeHeadStart(): HeadStart {
  const taken = globalThis.headStart ?? ask();
  globalThis.headStart = undefined;
  return taken;
}

const mostFiles = 10;

/**
 * @param likely what session storage holds as `likelyFiles`
 * @returns of that, paths of packaged texts and facts
 */
export const filesIn = (likely: unknown): string[] =>
  Array.isArray(likely)
    ? likely
        .map(String)
        .filter((path) => /^\/(?:facts|texts)\/[\w/-]+\.\w+$/.test(path))
        .slice(0, mostFiles)
    : [];
