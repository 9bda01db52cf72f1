import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../e2e/browser/driven-browser.ts';
import { launch } from '../../e2e/browser/launch.ts';
import { startIdentityProvider, type IdentityProvider } from '../../identity-provider/server.ts';
import type { Scenario } from '../../identity-provider/scenario.ts';
import { scenarios } from '../../identity-provider/scenarios.ts';
import { until } from '../../e2e/browser/until.ts';
import { build } from './build.ts';
import { interleave } from './measure.ts';

export interface Arm {
  driven: DrivenBrowser;
  page: Page;
}

/**
 * Starts a Chromium for each extension, all at once, so that they can be measured in turn.
 * @param folders extensions by the name of their arm
 * @param measure uses them; when it ends they are closed
 * @param more scenarios of the stand-in identity provider
 */
export async function withArms<Name extends string, Result>(
  folders: Record<Name, string>,
  measure: (arms: Record<Name, Arm>, identityProvider: IdentityProvider) => Promise<Result>,
  more: readonly Scenario[] = [],
): Promise<Result> {
  const identityProvider = await startIdentityProvider();
  identityProvider.alsoServe(more);
  const arms: [string, Arm][] = [];
  try {
    for (const [name, extensionDir] of Object.entries<string>(folders)) {
      const driven = await launch('chromium', { identityProvider, extensionDir });
      if (extensionDir === build) await scriptsRegistered(driven);
      arms.push([name, { driven, page: await driven.newPage() }]);
    }
    return await measure(Object.fromEntries(arms) as Record<Name, Arm>, identityProvider);
  } finally {
    for (const [, { driven }] of arms) await driven.close();
    await identityProvider.close();
  }
}

/**
 * @param measure what each arm is measured by
 * @param rounds how often each is counted
 * @returns what was measured, by arm; the same round at the same place
 */
export const inTurn = <Name extends string>(
  arms: Record<Name, Arm>,
  measure: (arm: Arm) => Promise<number>,
  rounds: number,
): Promise<Record<Name, number[]>> =>
  interleave(
    Object.fromEntries(Object.entries<Arm>(arms).map(([name, arm]) => [name, () => measure(arm)])) as Record<
      Name,
      () => Promise<number>
    >,
    rounds,
  );

/** The observer is registered after the install: before that, half of us would be measured. */
const scriptsRegistered = (driven: DrivenBrowser) =>
  until(
    async () =>
      ((await driven.inExtension('browser.scripting.getRegisteredContentScripts()')) as unknown[]).length > 0,
    'the scripts to be registered',
  );

/** @returns the address at which a scenario of the stand-in identity provider begins */
export function startOf(name: string): string {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw new Error(`There is no scenario ${name}.`);
  return scenario.start;
}
