import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driven-browser.ts';
import type { ExtensionFolder } from './extension-folder.ts';

type Policy = Record<string, unknown>;

/** Where Debian's Chromium looks for policies; nobody but root may write there. */
const managed = '/etc/chromium/policies/managed';

/** Whether this machine lets a test give Chromium a policy. */
export const canWriteChromiumPolicy = process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Writes a policy for an unpacked extension where Chromium reads policies.
 * @param path the extension's folder
 * @param blocked hosts no extension may read, e.g. `*://app.contoso.example`
 * @returns a function that removes it
 */
export function writeChromiumPolicy(
  path: string,
  { policy, blockedHosts }: Pick<LaunchOptions, 'policy' | 'blockedHosts'>,
): () => void {
  if (!policy && !blockedHosts) return () => undefined;
  const id = unpackedId(path);
  const file = join(managed, `signpost-test-${id}.json`);
  mkdirSync(managed, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({
      '3rdparty': { extensions: { [id]: policy ?? {} } },
      ...(blockedHosts ? { ExtensionSettings: { [id]: { runtime_blocked_hosts: blockedHosts } } } : {}),
    }),
  );
  return () => rmSync(file, { force: true });
}

/** Chromium names an unpacked extension after its folder: the first 32 hex digits of the path's hash, as a to p. */
const unpackedId = (path: string): string =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/**
 * Writes a policy as a managed storage manifest.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests
 * @returns a home folder that has it, for this browser alone
 */
export function writeFirefoxPolicy(
  { geckoId }: ExtensionFolder,
  policy: Policy | undefined,
): string | undefined {
  if (!policy) return undefined;
  const home = mkdtempSync(join(tmpdir(), 'signpost-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: geckoId, description: 'Signpost', type: 'storage', data: policy };
  writeFileSync(join(folder, `${geckoId}.json`), JSON.stringify(manifest));
  return home;
}
