import type { Page } from 'puppeteer-core';
import { isAlarm } from '../../../catalog/severity.ts';
import type { Incident, IncidentSummary } from '../../../incidents/incident.ts';
import { summarize } from '../../../incidents/summarize.ts';
import { startIdentityProvider, type IdentityProvider } from '../../identity-provider/server.ts';
import { scenarios, type Scenario } from '../../identity-provider/scenarios.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from '../browser/driven-browser.ts';
import { launch } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { open, walk } from '../browser/walk.ts';
import { requestsByExtensions } from './network.ts';

/** The browser this run is about. */
export const browserName = (process.env['E2E_BROWSER'] ?? 'chromium') as BrowserName;

/** Whether there is time for every combination: `npm run test:full`. */
export const isFull = process.env['SIGNPOST_TEST_FULL'] === '1';

/** A browser with the built extension, and the sign-in service it meets. */
export interface Stage {
  driven: DrivenBrowser;
  identityProvider: IdentityProvider;
  close(): Promise<void>;
}

/** Starts a browser of this test's own: for one that is started differently, or left changed. */
export async function setStage(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const identityProvider = await startIdentityProvider();
  const driven = await launch(browserName, { identityProvider, ...options });
  return {
    driven,
    identityProvider,
    async close() {
      await driven.close();
      await identityProvider.close();
      expectSilence(identityProvider);
    },
  };
}

/** Signpost sends nothing anywhere. */
function expectSilence({ requests }: IdentityProvider): void {
  const heard = requestsByExtensions(requests.splice(0));
  if (heard.length > 0) throw new Error(`An extension asked for ${heard.join(', ')}`);
}

let shared: Promise<Stage> | undefined;

/**
 * The browser of every test that leaves it as it was but for tabs and what is stored: starting one takes seconds. It ends
 * with the test run.
 * @param more scenarios beside those everybody meets
 */
export async function shareStage(more: readonly Scenario[] = []): Promise<Stage> {
  shared ??= setStage();
  const { driven, identityProvider } = await shared;
  identityProvider.alsoServe(more);
  return {
    driven,
    identityProvider,
    async close() {
      const { faults } = await driven.storage('local');
      await driven.cleanUp();
      expectSilence(identityProvider);
      // Nothing breaks unseen: whatever a test made Signpost go through, it noted no error of its own.
      if (faults) throw new Error(`Signpost broke: ${JSON.stringify(faults)}`);
    },
  };
}

export function scenario(name: string): Scenario {
  const found = scenarios.find((one) => one.name === name);
  if (!found) throw new Error(`There is no scenario ${name}.`);
  return found;
}

/** What is stored about a tab, in short, oldest first. */
export async function incidentsOf(driven: DrivenBrowser, tabId: number): Promise<IncidentSummary[]> {
  const { incidents = [] } = (await driven.storage()) as { incidents?: Incident[] };
  return incidents.filter((incident) => incident.tabId === tabId).map(summarize);
}

export const alarmsOf = async (driven: DrivenBrowser, tabId: number): Promise<IncidentSummary[]> =>
  (await incidentsOf(driven, tabId)).filter(isAlarm);

/** Fails a sign-in as a person does, in a tab of its own, and waits until there is an alarm for it. */
export async function fail(driven: DrivenBrowser, name: string): Promise<Page> {
  const page = await driven.newPage();
  await walk(page, scenario(name));
  const tabId = await driven.tabId(page);
  await until(async () => (await alarmsOf(driven, tabId)).length, `the alarm of ${name}`);
  return page;
}

/**
 * Fails a sign-in in a tab of its own and waits until it is written. Events reach the background in order, so that
 * whatever an earlier page set off is written by then too: the way to see that nothing was.
 */
export async function failElsewhere(driven: DrivenBrowser): Promise<void> {
  const page = await driven.newPage();
  await open(page, scenario('wrong-redirect-uri').start);
  const tabId = await driven.tabId(page);
  await until(async () => {
    const [alarm] = await alarmsOf(driven, tabId);
    return alarm?.surfaces.includes('page-text');
  }, 'the failure in the other tab');
  await page.close();
}
