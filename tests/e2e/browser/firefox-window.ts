import type { Browser } from 'puppeteer-core';

/** Runs an expression in Firefox's own window, with full rights; the result must be a string, number or boolean. */
export type RunInWindow = (expression: string) => Promise<unknown>;

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface ChromeTree {
  contexts: { context: string; url: string }[];
}
interface Evaluation {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Reaches the browser's window by the BiDi extension `moz:scope: chrome` (needs --remote-allow-system-access).
 * Puppeteer's `connection` is not public API: its version is pinned.
 */
export function firefoxWindow(browser: Browser): RunInWindow {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return async (expression) => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
      .result as ChromeTree;
    const main = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!main) throw new Error('Firefox has no window.');
    const evaluation = (
      await connection.send('script.evaluate', {
        expression: `(async () => ${expression})()`,
        awaitPromise: true,
        target: { context: main.context },
      })
    ).result as Evaluation;
    if (evaluation.type !== 'success') throw new Error(evaluation.exceptionDetails?.text ?? 'Script failed.');
    return evaluation.result?.value;
  };
}
