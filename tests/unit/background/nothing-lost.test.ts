import { AsyncLocalStorage } from 'node:async_hooks';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sighting } from '../../../detection/sighting.ts';
import type { Incident } from '../../../incidents/incident.ts';

/**
 * The path from a page to storage, while the background is killed between any two steps and storage is slow, refuses,
 * is full or damaged. A page keeps its evidence and sends it again until the background says that it is written; so what
 * was produced and what is kept must be equal in the end.
 */

interface Message {
  type: 'evidence';
  evidence: {
    id: string;
    surface: 'page-text';
    text: string;
    places: number[];
    url: string;
    seenAt: number;
  }[];
}
type Answer = (message: unknown, sender: object) => Promise<{ written: string[] } | undefined>;

/** One life of the background. What a dead one still had under way never comes back to it, and writes nothing. */
class Life {
  isOver = false;
  writesLeft = Infinity;
  end = () => {};
  readonly ended = new Promise<undefined>((resolve) => {
    this.end = () => {
      this.isOver = true;
      resolve(undefined);
    };
  });
}

const never = () => new Promise<never>(() => {});
const lives = new AsyncLocalStorage<Life>();

let area: Map<string, string>;
/** Called before a write: throws for a storage that refuses. */
let onWrite: (text: string) => void;

/** A background as it is after a start: its modules' variables are new, storage is what it was. */
async function startBackground(life = new Life()): Promise<Answer> {
  vi.resetModules();
  const listeners: ((message: unknown, sender: object, respond: (answer: unknown) => void) => unknown)[] = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as never);
  });
  const { listenToPages } = await import('../../../background/page-messages.ts');
  listenToPages();
  return (message, sender) =>
    new Promise((resolve) => {
      lives.run(life, () => listeners[0]!(message, sender, (said) => resolve(said as never)));
    });
}

beforeEach(() => {
  fakeBrowser.reset();
  area = new Map();
  onWrite = () => {};
  const { session } = browser.storage;
  vi.spyOn(session, 'get').mockImplementation((async (keys: string | string[]) => {
    const wanted = [keys].flat();
    await Promise.resolve();
    if (lives.getStore()?.isOver) return never();
    return Object.fromEntries(
      wanted.flatMap((key) => (area.has(key) ? [[key, JSON.parse(area.get(key)!) as unknown]] : [])),
    );
  }) as never);
  vi.spyOn(session, 'set').mockImplementation((async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) {
      const text = JSON.stringify(value);
      const life = lives.getStore();
      await Promise.resolve();
      if (life && (life.writesLeft -= 1) < 0) life.end();
      if (life?.isOver) return never();
      onWrite(text);
      area.set(key, text);
    }
  }) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => ({
    id,
    incognito: false,
  })) as never);
  vi.spyOn(browser.windows, 'getAll').mockImplementation((async () => []) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('No receiver.'));
  Object.assign(browser, { permissions: { contains: async () => true, getAll: async () => ({}) } });
  Object.assign(browser.scripting, {
    executeScript: vi.fn<() => Promise<void>>().mockRejectedValue(new Error('gone')),
  });
});
afterEach(() => vi.restoreAllMocks());

const url = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize';
const sender = (tabId: number) => ({
  id: browser.runtime.id,
  tab: { id: tabId },
  frameId: 0,
  documentId: 'document',
  url,
});
const guid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const evidence = (index: number, tab: number): Message['evidence'][number] => ({
  id: guid(index),
  surface: 'page-text',
  text: `AADSTS50011: no. Trace ID: ${guid(1_000 + index)}`,
  places: [0],
  url,
  seenAt: 1_795_236_236_725 + tab,
});

const kept = (): Sighting[] =>
  (JSON.parse(area.get('incidents') ?? '[]') as Incident[]).flatMap(({ sightings }) => sightings);

/** A page: sends what it has until all of it is written, whatever the background does meanwhile. */
class Page {
  waiting = new Map<string, Message['evidence'][number]>();
  constructor(private readonly tabId: number) {}
  see(one: Message['evidence'][number]) {
    this.waiting.set(one.id, one);
  }
  /** @returns when the background has answered, or is dead */
  async send(answer: Answer, life: Life) {
    if (this.waiting.size === 0) return;
    const message: Message = { type: 'evidence', evidence: [...this.waiting.values()].slice(0, 20) };
    const said = await Promise.race([answer(message, sender(this.tabId)), life.ended]);
    for (const id of said?.written ?? []) this.waiting.delete(id);
  }
}

type Step =
  | { do: 'see'; tab: number }
  | { do: 'send'; tab: number }
  | { do: 'kill'; afterWrites: number }
  | { do: 'refuse'; writes: number }
  | { do: 'rest' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('see' as const), tab: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), tab: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), afterWrites: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refuse' as const), writes: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rest' as const) }) },
);

describe('what a page saw', () => {
  it('is kept, once, whatever dies or refuses on the way', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        area.clear();
        const pages = [0, 1, 2, 3].map((tab) => new Page(tab + 1));
        let produced = 0;
        let refusals = 0;
        onWrite = () => {
          if (refusals > 0) {
            refusals -= 1;
            throw new Error('refused');
          }
        };
        let life = new Life();
        let answer = await startBackground(life);
        const sent: Promise<void>[] = [];
        const restart = async () => {
          life.end();
          await Promise.all(sent.splice(0));
          life = new Life();
          answer = await startBackground(life);
        };
        for (const one of steps) {
          if (one.do === 'see') pages[one.tab]!.see(evidence((produced += 1), one.tab));
          else if (one.do === 'send') sent.push(pages[one.tab]!.send(answer, life));
          else if (one.do === 'refuse') refusals = one.writes;
          else if (one.do === 'kill') life.writesLeft = one.afterWrites;
          else await Promise.all(sent.splice(0));
          if (life.isOver) await restart();
        }
        await restart();
        refusals = 0;
        for (const page of pages) for (let turn = 0; turn < 5; turn += 1) await page.send(answer, life);
        expect(pages.map(({ waiting }) => waiting.size)).toEqual([0, 0, 0, 0]);
        const ids = kept()
          .map(({ id }) => id)
          .sort();
        expect(ids).toEqual(Array.from({ length: produced }, (_, index) => `${guid(index + 1)}.0`).sort());
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['nothing of ours', 'x'],
    ['a number', 7],
    ['an object', { length: 3 }],
    [
      'damaged incidents',
      [null, 7, { sightings: 'x' }, { id: 'a', tabId: 1, incognito: false, sightings: [] }],
    ],
    ['another version’s', [{ id: 'a', tab: 1, codes: ['AADSTS50011'] }]],
  ])('is kept where storage held %s', async (_, damaged) => {
    area.set('incidents', JSON.stringify(damaged));
    const answer = await startBackground();
    const one = evidence(1, 1);
    expect(await answer({ type: 'evidence', evidence: [one] }, sender(1))).toEqual({ written: [one.id] });
    expect(kept().map(({ id }) => id)).toEqual([`${one.id}.0`]);
  });

  it('is kept where storage is full: the oldest make room', async () => {
    const most = 20_000;
    onWrite = (text) => {
      if (text.length > most)
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    };
    const answer = await startBackground();
    for (let index = 1; index <= 150; index += 1) {
      const one = {
        ...evidence(index, 1),
        text: `AADSTS${50_000 + index}: Trace ID: ${guid(1_000 + index)}`,
      };
      expect(await answer({ type: 'evidence', evidence: [one] }, sender(1))).toEqual({ written: [one.id] });
    }
    expect(area.get('incidents')!.length).toBeLessThanOrEqual(most);
    expect(kept().at(-1)!.id).toBe(`${guid(150)}.0`);
    expect(kept().length).toBeGreaterThan(10);
  });

  it('is in the history when its page is told that it is written, whatever died in between', async () => {
    await browser.storage.local.set({ historyDays: 7 });
    const page = new Page(1);
    page.see({ ...evidence(1, 1), seenAt: Date.now() });
    const history = async () => ((await browser.storage.local.get('history'))['history'] ?? []) as Incident[];
    // Written for this session, and not yet in the history.
    const first = new Life();
    const isWritten = new Promise<void>((resolve) => {
      onWrite = () => {
        resolve();
        first.end();
      };
    });
    const sent = page.send(await startBackground(first), first);
    await Promise.all([sent, isWritten]);
    onWrite = () => {};
    expect(kept()).toHaveLength(1);
    expect(await history()).toEqual([]);
    const second = new Life();
    await page.send(await startBackground(second), second);
    expect(page.waiting.size).toBe(0);
    expect(await history()).toHaveLength(1);
  });

  it('is said to be written also where no card can be shown', async () => {
    const answer = await startBackground();
    // Neither languages nor the catalogue can be read here: the card's text can't be made.
    const one = evidence(1, 1);
    expect(await answer({ type: 'evidence', evidence: [one] }, sender(1))).toEqual({ written: [one.id] });
  });
});
