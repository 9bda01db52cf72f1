import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../catalog/explain.ts';
import { roles } from '../../catalog/schema.ts';
import { languages } from '../../locales/languages.ts';
import type { Code } from '../../detection/sighting.ts';
import { catalogueFiles, readCompiledAsset as read, root } from '../support/catalogue.ts';

/**
 * A crafted link makes the genuine sign-in page print an attacker's address, name or tenant. Every known wording, filled
 * with such values, is explained to every role: nothing of it may become a place to open or a thing to add or trust.
 */

const attacker = 'https://evil.example/cb';
const appId = '66666666-eeee-4eee-8eee-666666666666';

const valueFor = (name: string) => (name.endsWith('Id') ? appId : /name$/i.test(name) ? 'Evil' : attacker);
const fill = (wording: string) => wording.replace(/\{(\w+)\}/g, (_, name: string) => valueFor(name));

/** Values a step may quote, each as a claim: what an app, an organization, a service or a part of a request is called. */
const quotable = ['appName', 'tenant', 'feature', 'service', 'propertyName', 'name'];

const codes = [...catalogueFiles().wordings].filter(([, wordings]) =>
  wordings.some((wording) => wording.includes('{')),
) as [Code, string[]][];

async function explainAll(code: Code, wordings: readonly string[]) {
  const seen = wordings.map((wording) => ({ code, message: fill(wording), details: {} }));
  return Promise.all(
    roles.flatMap((role) => seen.map((one) => explain(one, { language: 'en', role }, read))),
  );
}

describe('what a request claims', () => {
  it('is known for many codes', () => {
    expect(codes.length).toBeGreaterThan(300);
  });

  it('never becomes part of an address but for a GUID in a portal’s', { timeout: 60_000 }, async () => {
    const addresses = new Set<string>();
    for (const [code, wordings] of codes)
      for (const { steps, sources, lookupUrl } of await explainAll(code, wordings))
        for (const url of [
          lookupUrl,
          ...steps.map(({ link }) => link?.url),
          ...sources.map(({ url }) => url),
        ])
          if (url) addresses.add(url);
    const own =
      /^https:\/\/(?:[\w-]+\.)*(?:microsoft\.com|microsoftonline\.com|microsoft\.us|azure\.com|github\.com|ietf\.org|openid\.net|rfc-editor\.org|oasis-open\.org)\//;
    expect([...addresses].filter((url) => /evil/i.test(url))).toEqual([]);
    expect([...addresses].filter((url) => !own.test(url))).toEqual([]);
    const withIds = [...addresses].filter((url) => url.includes(appId));
    expect(withIds.length).toBeGreaterThan(0);
    expect(withIds.filter((url) => !url.startsWith('https://entra.microsoft.com/#view/'))).toEqual([]);
  });

  it(
    'stands in a step only where the step quotes what something is called',
    { timeout: 60_000 },
    async () => {
      const quoted = new Set<string>();
      for (const [code, wordings] of codes)
        for (const { steps } of await explainAll(code, wordings))
          for (const { key, text } of steps)
            for (const part of text.parts)
              if (part.type === 'parameter' && !quotable.includes(part.name))
                quoted.add(`${key}: ${part.name}`);
              else if (part.type === 'text' && /evil/i.test(part.text)) quoted.add(`${key}: loose`);
      expect([...quoted]).toEqual([]);
    },
  );

  it.each(languages)('stands in the steps of $tag only so', ({ tag }) => {
    const folder = path.join(root, 'locales', tag, 'steps');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ftl'),
    );
    const named = files.flatMap((file) =>
      Array.from(
        readFileSync(path.join(folder, file), 'utf8').matchAll(/\{\s*\$(\w+)/g),
        ([, name]) => name!,
      ),
    );
    expect([...new Set(named)].filter((name) => !quotable.includes(name))).toEqual([]);
  });
});
