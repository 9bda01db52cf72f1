import { microsoftAppsPath, type ReadAsset } from './assets.ts';
import type { MicrosoftApps, RegistrationSteps } from './schema.ts';

/** microsoft-apps.json */
export interface AppsOfMicrosoft extends RegistrationSteps {
  apps: MicrosoftApps;
}

export interface MicrosoftApp extends RegistrationSteps {
  name: string;
}

/**
 * @param appId the application ID a message names, if any: a claim
 * @param read reads packaged texts
 * @returns the app, when the ID is one of Microsoft's own
 */
export async function microsoftApp(
  appId: string | undefined,
  read: ReadAsset,
): Promise<MicrosoftApp | undefined> {
  if (!appId) return undefined;
  const { apps, ...steps } = JSON.parse(await read(microsoftAppsPath)) as AppsOfMicrosoft;
  const id = appId.toLowerCase();
  return Object.hasOwn(apps, id) ? { name: apps[id]!, ...steps } : undefined;
}

/** @returns the steps without those that would change how the app is registered: only Microsoft can */
export function withoutRegistrationSteps(keys: string[], { instead, steps }: RegistrationSteps): string[] {
  const possible = keys.filter((key) => !steps.includes(key) && key !== instead);
  return possible.length < keys.length ? [instead, ...possible] : keys;
}
