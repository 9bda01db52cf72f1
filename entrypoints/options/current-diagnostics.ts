import { browser } from 'wxt/browser';
import { diagnosticsText } from '../../platform/diagnostics.ts';
import { faultsItem } from '../../platform/faults.ts';
import { readPolicy } from '../../platform/policy.ts';
import { currentReader } from '../../platform/reader.ts';
import { currentSettings } from '../../platform/settings.ts';
import { missingSignInHosts, watchedSites } from '../../platform/watched-sites.ts';

/** @returns how many errors of Signpost's own are noted, and the text to copy about them */
export async function currentDiagnostics(): Promise<{ faults: number; diagnostics: string }> {
  const [{ language }, settings, sites, missingHosts, { policy, unreadable }, faults, inPrivateWindows] =
    await Promise.all([
      currentReader(),
      currentSettings(),
      watchedSites(),
      missingSignInHosts(),
      readPolicy(),
      faultsItem.getValue(),
      browser.extension.isAllowedIncognitoAccess(),
    ]);
  const diagnostics = diagnosticsText({
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    language,
    settings,
    sites: sites.length,
    missingHosts: missingHosts.length,
    inPrivateWindows,
    policyKeys: Object.keys(policy).length,
    unreadable: unreadable.length,
    faults,
  });
  return { faults: faults.length, diagnostics };
}
