import type { Page } from 'puppeteer-core';
import type { Scenario } from '../../identity-provider/scenarios.ts';
import { until } from './until.ts';

const isVisible = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);

const isAt = async (page: Page, part: string) => String(await page.evaluate('location.href')).includes(part);

/** Opens an address; a page that leads on by script or form before it has loaded is no failure. */
export async function open(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    if (!/abort/i.test(String(error))) throw error;
  }
}

/** Goes through a scenario as a person does, until its last page stands. Throws when a step does not come. */
export async function walk(page: Page, scenario: Scenario): Promise<void> {
  const { start, actions = [], settled, name } = scenario;
  const seen = (selector: string) => until(() => isVisible(page, selector), `${selector} in ${name}`, 10_000);
  const at = (part: string) => until(() => isAt(page, part), `${part} in ${name}`, 10_000);

  await open(page, start);
  for (const action of actions) {
    if ('click' in action) {
      await seen(action.click);
      await page.click(action.click);
    } else if ('type' in action) {
      const [selector, text] = action.type;
      await seen(selector);
      await page.type(selector, text);
    } else if ('waitFor' in action) await seen(action.waitFor);
    else await at(action.waitForUrl);
  }
  await ('selector' in settled ? seen(settled.selector) : at(settled.url));
}
