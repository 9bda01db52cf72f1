import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/driven-browser.ts';

interface TraceEvent {
  name: string;
  tid: number;
  /** Microseconds: the beginning, the time on the clock, and of it on the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

export interface Trace {
  stop(): Promise<TraceEvent[]>;
}

/** Records what all main threads of the browser do. Only Chromium tells; elsewhere nothing is recorded. */
export async function startTrace(page: Page, browser: BrowserName): Promise<Trace> {
  if (browser !== 'chromium') return { stop: async () => [] };
  await page.tracing.start({ categories: ['devtools.timeline'] });
  return {
    async stop() {
      const bytes = await page.tracing.stop();
      return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
    },
  };
}

/** The page's own work, whoever is the first to ask for it: its layout, and the collection of what it made. */
const pagesOwn = new Set(['Layout', 'UpdateLayoutTree', 'MajorGC']);
const timeOf = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1_000;

/**
 * @param origin of the extension
 * @returns milliseconds of processor time of each run of a script of ours in a page, without the page's own work
 */
export function tasksOf(events: TraceEvent[], origin: string): number[] {
  const pages = events.filter(({ name }) => pagesOwn.has(name));
  const inPages = ['watcher', 'finder', 'observer', 'highlight', 'card'].map(
    (name) => `${origin}/${name}.js`,
  );
  const ours = events.filter(({ args }) => inPages.includes(args?.data?.url ?? ''));
  return ours.map((run) => {
    const within = pages.filter(
      ({ tid, ts }) => tid === run.tid && ts >= run.ts && ts < run.ts + (run.dur ?? 0),
    );
    return timeOf(run) - within.reduce((sum, one) => sum + timeOf(one), 0);
  });
}
