import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import type { Fault } from '../../platform/fault.ts';
import { open } from './browser/walk.ts';
import { becomes } from './support/becomes.ts';
import { breakable, breakableAddress, frameAddress, moments } from './support/breakable-page.ts';
import { sabotagedBuild, type SabotagedBuild, type Script } from './support/sabotaged-build.ts';
import { browserName, isFull, setStage, type Stage } from './support/signpost.ts';

/**
 * Each module that runs in pages breaks in turn, from its first call and later: the page never notices, the rest works,
 * and the reader can copy where it was.
 */

interface Trial {
  module: string;
  /** Scripts the module is part of. */
  broken: ReadonlySet<Script>;
  request: string;
  url: string;
}
interface Seen {
  said: string[];
  broken: string | null;
  highlighted: boolean;
  card: boolean;
}

const built = path.resolve(`.output/${browserName === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
let build: SabotagedBuild;
let stage: Stage;
let trials: Trial[];
beforeAll(async () => {
  build = await sabotagedBuild(built);
  stage = await setStage({ extensionDir: build.folder });
  const all: [string, ReadonlySet<Script>][] = [
    ['none', new Set()],
    ...[...build.modules].filter(([module, broken]) => isFull || isTelling(module, broken)),
  ];
  trials = moments.flatMap((moment) =>
    all.map(([module, broken]) => {
      const request = randomUUID();
      return { module, broken, request, url: frameAddress(module, moment, request) };
    }),
  );
  stage.identityProvider.alsoServe([breakable(trials.map(({ url }) => url))]);
}, 120_000);
afterAll(async () => {
  await stage?.close();
  rmSync(build.folder, { recursive: true });
});

/** Every fault in the page's own world, and one in each of the other scripts. */
const isTelling = (module: string, broken: ReadonlySet<Script>) =>
  broken.has('observer') ||
  ['page/watch.ts', 'page/find.ts', 'page/highlight.ts', 'components/card/card.tsx'].includes(module);

/**
 * Only these take them: a step with a link, a text that isn't there in the reader's language, a page that isn't an error
 * as a whole, and something else that broke.
 */
const rare = new Set([
  'none',
  'components/new-tab-link.tsx',
  'locales/languages.ts',
  'detection/step-codes.ts',
  'page/say.ts',
]);

const look = (frame: Frame): Promise<Seen> =>
  frame.evaluate(() => ({
    said: (globalThis as unknown as { said: string[] }).said,
    broken: document.documentElement.getAttribute('data-broken'),
    highlighted: CSS.highlights.has('signpost'),
    card: document.querySelector('signpost-card') !== null,
  }));

/** Surfaces on which a page's failure was seen, by its request ID. */
async function surfaces(): Promise<Map<string, Set<string>>> {
  const { incidents = [] } = (await stage.driven.storage()) as { incidents?: Incident[] };
  const seen = new Map<string, Set<string>>();
  for (const { details, surface } of incidents.flatMap(({ sightings }) => sightings)) {
    const id = details.requestId ?? details.traceId ?? '';
    seen.set(id, (seen.get(id) ?? new Set()).add(surface));
  }
  return seen;
}

/** What is missing in a page although what makes it is whole. */
function missing({ broken, request }: Trial, seen: Seen, found: Map<string, Set<string>>): string[] {
  const isWhole = (...scripts: Script[]) => !scripts.some((script) => broken.has(script));
  const has = (surface: string) => found.get(request)?.has(surface);
  return [
    seen.said.includes('end') ? '' : 'its end',
    has('header') ? '' : 'what the headers say',
    has('page-text') || !isWhole('watcher', 'finder') ? '' : 'what the page says',
    seen.highlighted || !isWhole('watcher', 'finder', 'highlight') ? '' : 'the highlight',
    seen.card || !isWhole('watcher', 'finder', 'card') ? '' : 'the card',
  ].filter(Boolean);
}

/** The last twenty faults are kept, and here are many more: asked for again and again, they tell of all. */
const noted = new Set<string>();

/** @returns the files in which something broke so far */
async function notedFiles(): Promise<string[]> {
  const { faults = [] } = (await stage.driven.storage('local')) as { faults?: Fault[] };
  for (const { places } of faults) noted.add(places[0]!.replace(/:.*/, ''));
  return [...noted].sort();
}

/** As a reader does, in every frame that has a mark. */
const openCards = (tabId: number) =>
  stage.driven.inExtension(`browser.scripting.executeScript({
    target: { tabId: ${tabId}, allFrames: true },
    func: () => {
      const host = document.querySelector('signpost-card');
      const open = globalThis.chrome?.dom?.openOrClosedShadowRoot;
      (host && (open ? open(host) : host.openOrClosedShadowRoot))?.querySelector('.mark[aria-expanded="false"]')?.click();
    },
  })`);

// A build of its own, and many pages at once: where time is short, in one browser.
describe.runIf(isFull || browserName === 'chromium')('a page in which a module of ours breaks', () => {
  it('works and is told nothing, and the other scripts do their work', { timeout: 120_000 }, async () => {
    expect(trials.length).toBeGreaterThan(isFull ? 60 : 15);
    const page = await stage.driven.newPage();
    await open(page, breakableAddress());
    const frameOf = ({ request }: Trial) => page.frames().find((frame) => frame.url().includes(request))!;
    const lookAtAll = () => Promise.all(trials.map((trial) => look(frameOf(trial))));
    const lacking = async () => {
      const [seen, found] = await Promise.all([lookAtAll(), surfaces(), notedFiles()]);
      return trials.flatMap((trial, index) => {
        const parts = missing(trial, seen[index]!, found);
        return parts.length > 0 ? [`${parts.join()}: ${trial.url}`] : [];
      });
    };
    await becomes(lacking, [], 60_000);
    const tabId = await stage.driven.tabId(page);
    // Every fault was met.
    const unbroken = async () => {
      await Promise.all([openCards(tabId), notedFiles()]);
      const met = new Set((await lookAtAll()).map(({ broken }) => broken?.slice(1)));
      return trials.flatMap(({ module }) => (met.has(module) || rare.has(module) ? [] : [module]));
    };
    await becomes(unbroken, [], 10_000);
    const seen = await lookAtAll();
    const [plain, plainLater] = seen.filter((_, index) => trials[index]!.module === 'none');
    expect(plain!.said).toHaveLength(4);
    for (const [index, { said }] of seen.entries()) {
      const { url } = trials[index]!;
      expect(said, url).toEqual(url.includes('later=') ? plainLater!.said : plain!.said);
    }
    // And noted, but for the observer's: in the page's own world it has no voice that a page couldn't imitate.
    await becomes(notedFiles, ['card.js', 'finder.js', 'highlight.js', 'watcher.js']);
    await page.close();
  });
});
