import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../locales/languages.ts';
import { optionalMatches, signInMatches } from '../platform/sign-in-hosts.ts';

const root = path.resolve(import.meta.dirname, '..');
const json = (file: string) =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;
const permissionsDoc = readFileSync(path.join(root, 'docs/permissions.md'), 'utf8');

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = json(`.output/${build}/manifest.json`);

  it('asks for these permissions and no other, each with its reason in the docs', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual([
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      'webRequest',
    ]);
    expect(manifest['host_permissions']).toEqual(signInMatches);
    expect(manifest['optional_host_permissions']).toEqual(optionalMatches);
    const named = [...(manifest['permissions'] as string[]), ...signInMatches, ...optionalMatches];
    expect(named.filter((permission) => !permissionsDoc.includes(`\`${permission}\``))).toEqual([]);
  });

  it('loads one script into sign-in pages, and none anywhere else', () => {
    expect(manifest['content_scripts']).toMatchObject([
      { matches: signInMatches, js: ['watcher.js'], all_frames: true },
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    // WXT makes the browser's own page of an entrypoint that is called history, bookmarks or newtab.
    expect(manifest).not.toHaveProperty('chrome_url_overrides');
  });

  it('carries the licence of every package whose code is in it', () => {
    const licences = readFileSync(path.join(root, `.output/${build}/licences.txt`), 'utf8');
    const named = [...licences.matchAll(/^(\S+) \d[\w.-]* \(.+\)$/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(json('package.json')['dependencies']!)));
    expect(licences).toMatch(/^Signpost\n\nMIT License/);
  });

  it.each(['catalogue', 'options', 'sign-in-history', 'welcome'])(
    'has what pages share before the styles of %s, which have the last word',
    (page) => {
      const html = readFileSync(path.join(root, `.output/${build}/${page}.html`), 'utf8');
      const styles = [...html.matchAll(/href="\/assets\/([\w-]+)-[\w-]{8}\.css"/g)].map(([, name]) => name);
      expect(styles).toEqual(['pages', page]);
    },
  );

  it('lets its own pages load nothing from elsewhere', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy.split('; ')).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "require-trusted-types-for 'script'",
        'trusted-types signpost-recording-reader',
      ]),
    );
  });

  it.each(languages)('says its name and independence in $tag, as stores allow', ({ tag }) => {
    const messages = json(`.output/${build}/_locales/${tag}/messages.json`) as Record<
      string,
      { message: string }
    >;
    expect(messages['extName']!.message).toMatch(/^Signpost: .*Microsoft Entra ID/);
    expect(messages['extName']!.message.length).toBeLessThanOrEqual(75);
    expect(messages['extDescription']!.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the manifest', () => {
  it('states the oldest browsers that are tested or known to have what Signpost needs', () => {
    expect(json('.output/chrome-mv3/manifest.json')['minimum_chrome_version']).toBe('127');
    expect(json('.output/firefox-mv3/manifest.json')['browser_specific_settings']).toMatchObject({
      gecko: { strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
    });
  });
});
