import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Manifest {
  action: { default_popup: string };
  icons: Record<string, string>;
  host_permissions: string[];
  browser_specific_settings?: { gecko: { id: string } };
}

export interface ExtensionFolder {
  /** Absolute. */
  path: string;
  /** File names inside the extension. */
  popup: string;
  icon: string;
  /** Match patterns of the sites it may read from install on. */
  hosts: string[];
  /** Only in a Firefox build. */
  geckoId: string;
}

/** Reads what the driver needs from an unpacked build. Throws when there is none. */
export function readExtension(folder: string): ExtensionFolder {
  const path = resolve(folder);
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest;
  const [icon] = Object.values(manifest.icons);
  if (!icon) throw new Error(`${path}/manifest.json names no icon.`);
  const withoutSlash = (file: string) => file.replace(/^\//, '');
  return {
    path,
    popup: withoutSlash(manifest.action.default_popup),
    icon: withoutSlash(icon),
    hosts: manifest.host_permissions,
    geckoId: manifest.browser_specific_settings?.gecko.id ?? '',
  };
}

/**
 * A copy of a build that Chromium gives access to more sites, which its settings can then withhold and grant: the code
 * is the same, only who asks differs.
 */
export function withMoreHosts(folder: string, matches: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'signpost-build-'));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.host_permissions.push(...matches);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
