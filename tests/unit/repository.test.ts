import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../catalog/build/messages.ts';
import { roles } from '../../catalog/schema.ts';
import { missingTexts } from '../../catalog/build/missing-texts.ts';
import { languages } from '../../locales/languages.ts';
import { catalogueFiles, compiledCatalogue, root } from '../support/catalogue.ts';

/** The repository checks itself: what is missing, lost in translation, or used by nobody is named here. */

const { facts, kindSteps, wordings, texts, stepLinks, links, sources } = catalogueFiles();
const english = texts.en;
const parts = ['interface', 'codes', 'steps', 'links', 'oauthErrors'] as const;
const translations = languages.filter(({ tag }) => tag !== 'en').map(({ tag }) => tag);
const usedSteps = new Set(
  [...[...facts.values()].map(({ steps }) => steps), ...Object.values(kindSteps)].flatMap((steps) =>
    roles.flatMap((role) => steps[role]),
  ),
);

const valueOf = (ftl: string) =>
  ftl
    .slice(ftl.indexOf('=') + 1)
    .split('\n', 1)[0]!
    .trim();

describe('the catalogue', () => {
  it('explains every code that has facts, and no other', () => {
    expect([...english.codes.keys()].sort()).toEqual([...facts.keys()].sort());
  });

  it('gives every code a meaning, and a title that fits', () => {
    for (const [code, { ftl, placeholders }] of english.codes) {
      expect(Object.keys(placeholders), code).toContain('meaning');
      expect(valueOf(ftl).length, `${code}: ${valueOf(ftl)}`).toBeLessThanOrEqual(60);
    }
  });

  it('says each title once', () => {
    const titles = [...english.codes.values()].map(({ ftl }) => valueOf(ftl));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has a text for every step, and a use for every text', () => {
    expect([...english.steps.keys()].sort()).toEqual([...usedSteps].sort());
  });

  it('has a place for every link, and a use for every place', () => {
    expect(Object.keys(stepLinks).filter((step) => !usedSteps.has(step))).toEqual([]);
    expect([...new Set(Object.values(stepLinks))].sort()).toEqual(Object.keys(links).sort());
    expect([...english.links.keys()].sort()).toEqual(Object.keys(links).sort());
  });

  it('uses every source it names', () => {
    const used = new Set([...facts.values()].flatMap((entry) => entry.sources));
    expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
  });

  it('explains the OAuth errors it mentions', () => {
    for (const [code, { oauthErrors = [] }] of facts) {
      for (const error of oauthErrors) expect([...english.oauthErrors.keys()], code).toContain(error);
    }
  });

  it('fills the holes of a variant with the parameters its name promises', () => {
    const variants = [...english.codes, ...english.steps].flatMap(([id, { placeholders }]) =>
      Object.entries(placeholders).map(([name, used]) => ({ id, name, used })),
    );
    for (const { id, name, used } of variants) {
      const promised = name.startsWith('cause-') ? [] : name.split('-');
      expect(
        used.filter((parameter) => !promised.includes(parameter)),
        `${id}.${name}`,
      ).toEqual([]);
    }
  });

  it('knows from which wordings a variant gets its parameters', () => {
    for (const [code, { placeholders }] of english.codes) {
      const promised = Object.keys(placeholders)
        .filter((name) => name.startsWith('meaning-'))
        .flatMap((name) => name.split('-').slice(1));
      const holes = (wordings.get(code) ?? []).join(' ');
      for (const parameter of promised)
        expect(holes, `catalog/wordings has none of ${code} with this hole`).toContain(`{${parameter}}`);
    }
  });

  it('packs shards of at most 64 kB', () => {
    const shards = [...compiledCatalogue().assets].filter(([file]) => /\d+\.json$/.test(file));
    const tooLarge = shards
      .filter(([, contents]) => Buffer.byteLength(contents) > 64 * 1024)
      .map(([file]) => file);
    expect(tooLarge).toEqual([]);
  });
});

describe.each(translations)('the %s texts', (tag) => {
  it.each(parts)('of %s keep every placeholder of the English, and invent no key', (part) => {
    for (const [id, { placeholders }] of texts[tag][part]) {
      const original = english[part].get(id);
      expect(original, `${id} is not in locales/en`).toBeDefined();
      expect(placeholders, id).toEqual(original!.placeholders);
    }
  });

  it('are made from the English as it stands today', () => {
    const stale = parts.flatMap((part) =>
      [...texts[tag][part]]
        .filter(([id, message]) => message.englishHash !== hashOf(english[part].get(id)!))
        .map(([id]) => `${part}/${id}`),
    );
    expect(stale).toEqual([]);
  });

  it.each(parts)('have everything there is in %s; of the codes, the frequent ones', (part) => {
    expect(missingTexts(catalogueFiles(), tag)[part]).toEqual([]);
  });
});

describe('the interface', () => {
  const sourceFiles = ['background', 'catalog', 'components', 'entrypoints', 'modules']
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name)),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it('shows every string it has', () => {
    const unused = [...english.interface.keys()].filter((id) => {
      const family = id.replace(/-[^-]+$/, '-');
      return (
        !sourceFiles.includes(`'${id}'`) &&
        !sourceFiles.includes(`\`${family}\${`) &&
        !sourceFiles.includes(`\`${id.split('-')[0]}-\${`)
      );
    });
    expect(unused).toEqual([]);
  });
});
