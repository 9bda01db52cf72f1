import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { open } from './browser/walk.ts';
import { experiments } from './laboratory/experiments.ts';
import { labAddress, laboratory, otherLab, signInLab } from './laboratory/pages.ts';
import { incidentsOf, shareStage, type Stage } from './support/signpost.ts';

/** The same page script on a sign-in host, with the observer, and on a host without: a page can't tell the difference. */

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await shareStage([laboratory]);
  page = await stage.driven.newPage();
});
afterAll(() => stage?.close());

async function saidOn(host: string, experiment: string): Promise<string[]> {
  await open(page, labAddress(host, experiment));
  const said = await until(
    () => page.evaluate('document.documentElement.dataset.said'),
    `${experiment} on ${host} to end`,
    15_000,
  );
  return (JSON.parse(String(said)) as string[]).map((line) => line.replaceAll(host, 'HOST'));
}

const isObserved = () => page.evaluate("window[Symbol.for('signpost.observer')] === true");

describe('what a page sees of its own requests is the same with the observer', () => {
  it.each(Object.keys(experiments))('%s', async (name) => {
    const observed = await saidOn(signInLab, name);
    expect(await isObserved()).toBe(true);
    const plain = await saidOn(otherLab, name);
    expect(await isObserved()).toBe(false);
    expect(plain.length).toBeGreaterThan(2);
    expect(observed).toEqual(plain);
  });

  it.each(['spying', 'breaking', 'polluting'])(
    'while it does its work, also where the page is %s',
    async (name) => {
      const tabId = await stage.driven.tabId(page);
      await stage.driven.inExtension('browser.storage.session.set({ incidents: [] })');
      await saidOn(signInLab, name);
      await until(async () => {
        const [incident] = await incidentsOf(stage.driven, tabId);
        return incident?.code === 'AADSTS500121' && incident.surfaces.includes('response');
      }, 'the code in the answer');
    },
  );
});
