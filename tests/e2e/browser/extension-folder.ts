import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import JSZip from 'jszip';

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

/** Puts an extension into a Firefox profile, for good: one that is loaded from its folder is gone when the browser closes. */
export async function packInto(profile: string, { path, geckoId }: ExtensionFolder): Promise<void> {
  const zip = new JSZip();
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) zip.file(relative(path, file), readFileSync(file));
  }
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(
    join(profile, 'extensions', `${geckoId}.xpi`),
    await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }),
  );
}
