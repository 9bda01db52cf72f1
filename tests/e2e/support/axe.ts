import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core itself, to be run in a page: https://github.com/dequelabs/axe-core */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Evaluates {
  evaluate(script: string): Promise<unknown>;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns what breaks WCAG 2.2 AA, or axe's idea of good practice, on a page, each with the first element that does */
export async function violations(page: Evaluates): Promise<string[]> {
  await page.evaluate(`globalThis.axe ? undefined : (() => {\n${axe}\n})()`);
  return (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  )) as string[];
}

/** @returns elements people click that are smaller than 24 by 24 pixels and stand in no sentence (WCAG 2.5.8) */
export const smallTargets = (page: Evaluates): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('button, select, input, summary, a')]
    .filter((element) => element.checkVisibility() && !element.closest('p, li, dd, address, .sources') )
    .map((element) => element.closest('label') ?? element)
    .filter((element) => { const { width, height } = element.getBoundingClientRect(); return width < 24 || height < 24; })
    .map((element) => element.outerHTML.slice(0, 100))`) as Promise<string[]>;

/** @returns by how many pixels a page is wider than its window */
export const overflow = (page: Evaluates): Promise<number> =>
  page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ) as Promise<number>;
