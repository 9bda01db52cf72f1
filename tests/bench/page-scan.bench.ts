import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { figure, ratio } from './support/measure.ts';
import { pageScript } from './support/page-script.ts';
import type { Bench, Figure } from './support/result.ts';

const sentence =
  'Sign in to your account. Can’t access your account? Ask the help desk: it answers at 12:30. Use Microsoft Authenticator. ';
const message = 'AADSTS50011: The redirect URI does not match. ';

/** Fills the page with paragraphs of three text nodes; every so many of them with a code. */
function fill(page: Page, textNodes: number, every: number): Promise<void> {
  return page.evaluate(
    (count, rest, plain, failing) => {
      const paragraph = (number: number) => {
        const element = document.createElement('p');
        const bold = document.createElement('b');
        bold.append(rest > 0 && number % rest === 0 ? failing : plain.slice(0, 20));
        element.append(plain, bold, plain);
        return element;
      };
      document.body.replaceChildren(...Array.from({ length: Math.ceil(count / 3) }, (_, n) => paragraph(n)));
    },
    textNodes,
    every,
    sentence,
    message,
  );
}

/** Milliseconds. */
interface Marking {
  ours: number[];
  theirs: number[];
}

interface Times {
  scan: number[];
  read: number[];
}

/** Both in turn, in the page; so many at a time that the clock, which counts in tenths of a millisecond, can tell. */
const measure = (page: Page, often: number): Promise<Times> =>
  page.evaluate((times) => {
    const { look } = globalThis as unknown as { look: () => unknown };
    const timed = (work: () => unknown) => {
      const start = performance.now();
      for (let time = 0; time < times; time += 1) work();
      return (performance.now() - start) / times;
    };
    const result: Times = { scan: [], read: [] };
    for (let round = -3; round < 25; round += 1) {
      const scan = timed(look);
      const read = timed(() => document.body.textContent.length);
      if (round < 0) continue;
      result.scan.push(scan);
      result.read.push(read);
    }
    return result;
  }, often);

/** Scanning and highlighting, ours and mark.js's in turn, until the page is laid out again. */
const measureMarking = (page: Page, often: number): Promise<Marking> =>
  page.evaluate((times) => {
    const own = globalThis as unknown as Record<'highlight' | 'mark' | 'clear', () => void>;
    // The clock counts in tenths of a millisecond, rounded at random: the mean of many is right.
    const timed = (work: () => void) => {
      let sum = 0;
      for (let time = 0; time < times; time += 1) {
        const start = performance.now();
        work();
        document.body.getBoundingClientRect();
        sum += performance.now() - start;
        own.clear();
        document.body.getBoundingClientRect();
      }
      return sum / times;
    };
    const result: Marking = { ours: [], theirs: [] };
    for (let round = -3; round < 25; round += 1) {
      const [first, second] =
        round % 2 === 0 ? (['highlight', 'mark'] as const) : (['mark', 'highlight'] as const);
      const times = { [first]: timed(own[first]), [second]: timed(own[second]) };
      if (round < 0) continue;
      result.ours.push(times['highlight']!);
      result.theirs.push(times['mark']!);
    }
    return result;
  }, often);

export const bench: Bench = {
  method:
    'A look at a whole page, in Chromium, by the watcher, and by the finder where the watcher can’t tell: text nodes, open shadow roots and boxes to copy from. Beside reading the body’s textContent; in the same page, in turn. Then the same page with a code in every fiftieth paragraph: finding and highlighting all of them until the page is laid out again, beside mark.js.',
  async run() {
    const script = await pageScript('in-page.ts');
    const browser = await launch({
      executablePath: findBrowser('chromium'),
      pipe: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const page = await browser.newPage();
      await page.evaluate(script);
      const figures: Figure[] = [];
      for (const textNodes of [120, 4_000, 20_000]) {
        await fill(page, textNodes, 0);
        const { scan, read } = await measure(page, Math.ceil(40_000 / textNodes));
        figures.push(ratio(`${textNodes} text nodes, no code / textContent`, scan, read, { most: 2 }));
        await fill(page, textNodes, 50);
        const { ours, theirs } = await measureMarking(page, Math.ceil(4_000 / textNodes));
        figures.push(figure(`${textNodes} text nodes, codes highlighted`, ours, 'ms'));
        figures.push(ratio('the same by mark.js / ours', theirs, ours, { least: 10 }));
      }
      return figures;
    } finally {
      await browser.close();
    }
  },
};
