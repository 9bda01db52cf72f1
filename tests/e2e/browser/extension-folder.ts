import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Manifest {
  action: { default_popup: string };
  icons: Record<string, string>;
  browser_specific_settings?: { gecko: { id: string } };
}

export interface ExtensionFolder {
  /** Absolute. */
  path: string;
  /** File names inside the extension. */
  popup: string;
  icon: string;
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
    geckoId: manifest.browser_specific_settings?.gecko.id ?? '',
  };
}
