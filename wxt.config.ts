import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { catalogue } from './catalog/build/vite-plugin.ts';
import { findBrowser } from './scripts/find-browsers.mjs';
import { optionalMatches, signInMatches } from './platform/sign-in-hosts.ts';

/** Signpost's own pages run its own scripts and read its own texts; nothing comes from or goes to anywhere else. */
const ownPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup or code; the one policy names the worker that reads recordings.
  "require-trusted-types-for 'script'",
  'trusted-types signpost-recording-reader',
].join('; ');

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function binaries(): Record<string, string> {
  const found = { chrome: findBrowser('chromium'), firefox: findBrowser('firefox') };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), catalogue(import.meta.dirname)] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Signpost',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'webRequest'],
    host_permissions: signInMatches,
    optional_host_permissions: optionalMatches,
    omnibox: { keyword: 'aadsts' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    content_security_policy: { extension_pages: ownPagesPolicy },
    // By hand rather than through WXT's wrapper: that would be a fifth of the watcher's bytes.
    content_scripts: [
      {
        matches: signInMatches,
        all_frames: true,
        run_at: 'document_start',
        js: ['watcher.js'],
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'signpost@signpost.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127', storage: { managed_schema: 'policy-schema.json' } }),
  }),
  // Without a display `npm run dev` still builds, serves and rebuilds, with a browser nobody sees.
  webExt: {
    binaries: binaries(),
    chromiumArgs: [
      ...(hasDisplay() ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    firefoxArgs: hasDisplay() ? [] : ['--headless'],
  },
  zip: { excludeSources: ['demo-output/**', 'screenshots/**', 'release/**', '.ci/**'] },
});
