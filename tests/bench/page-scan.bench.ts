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

interface Times {
  scan: number[];
  read: number[];
}

/** Both in turn, in the page; so many at a time that the clock, which counts in tenths of a millisecond, can tell. */
const measure = (page: Page, often: number): Promise<Times> =>
  page.evaluate((times) => {
    const { scanText } = globalThis as unknown as { scanText: (doc: Document) => unknown };
    const timed = (work: () => unknown) => {
      const start = performance.now();
      for (let time = 0; time < times; time += 1) work();
      return (performance.now() - start) / times;
    };
    const result: Times = { scan: [], read: [] };
    for (let round = -3; round < 25; round += 1) {
      const scan = timed(() => scanText(document));
      const read = timed(() => document.body.textContent.length);
      if (round < 0) continue;
      result.scan.push(scan);
      result.read.push(read);
    }
    return result;
  }, often);

export const bench: Bench = {
  method:
    'The watcher’s look at a whole page, in Chromium: text nodes, open shadow roots and boxes to copy from. Beside reading the body’s textContent; in the same page, in turn.',
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
        figures.push(figure(`${textNodes} text nodes, codes`, (await measure(page, 1)).scan, 'ms'));
      }
      return figures;
    } finally {
      await browser.close();
    }
  },
};
