import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { click, shows, texts } from './support/parts.ts';
import { shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

describe('the catalogue page', () => {
  it('lists every code, finds by words, filters, and explains each at an address of its own', async () => {
    const page = await stage.driven.extensionPage('catalogue.html');
    await shows(page, 'count', /^\d,\d{3} codes$/);
    await page.type('#search', 'device rules');
    await shows(page, 'listed', /AADSTS53000/);
    await page.select('[data-part="filter-kind"]', 'device');
    await page.select('[data-part="filter-severity"]', 'blocked');
    await click(page, 'listed', 'AADSTS53000');
    await shows(page, 'title', /organization’s rules/);
    expect(new URL(page.url()).hash).toBe('#AADSTS53000');
    await page.close();
  });

  it('opens at a code, also one nobody knows, and takes nothing else from its address', async () => {
    const page = await stage.driven.extensionPage('catalogue.html#AADSTS50011');
    await shows(page, 'title', /wrong address/);
    await page.evaluate(() => (location.hash = '#AADSTS999999'));
    await shows(page, 'title', /no explanation for this code yet/);
    await page.evaluate(() => (location.hash = '#<img src=x onerror=alert(1)>'));
    await until(async () => (await texts(page, 'title')).length === 0, 'no code');
    await page.close();
  });
});
