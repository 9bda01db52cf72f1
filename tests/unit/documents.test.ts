import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { root } from '../support/catalogue.ts';
import { commandsIn, documents, inFolder } from '../support/documents.ts';

/** Every document is true: what it links to is there, what it tells to run can be run, what it measures says how. */

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const ofNpm = new Set(['ci', 'install', 'version']);
/** The text of the files a script runs, and of those they import from beside them. */
function sourceOf(script: string): string {
  const files = (scripts[script] ?? '').match(/scripts\/[\w./-]+/g) ?? [];
  const texts = files.map((file) => readFileSync(path.join(root, file), 'utf8'));
  const beside = texts.flatMap(
    (text) => text.match(/(?<=['"])\.?\/?scripts\/[\w./-]+(?=['"])|(?<=')\.\/[\w-]+\.ts(?=')/g) ?? [],
  );
  return [
    ...texts,
    ...beside.map((file) => readFileSync(path.join(root, 'scripts', path.basename(file)), 'utf8')),
  ].join('\n');
}

/** GitHub's name for a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** @returns whether a link from one document leads to a file and, where it names one, to a heading in it */
function isThere(from: string, target: string): boolean {
  const [file, anchor] = target.split('#') as [string, string?];
  const found = file === '' ? path.join(root, from) : path.join(root, path.dirname(from), file);
  if (!existsSync(found)) return false;
  if (anchor === undefined) return true;
  const headings = readFileSync(found, 'utf8').matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading]) => anchorOf(heading!)).includes(anchor);
}

describe.each(documents)('$file', ({ file, text }) => {
  it('links to files and headings that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !isThere(file, target))).toEqual([]);
  });

  it('names files of the repository that are there', () => {
    const named = [
      ...text.matchAll(
        /`((?:background|catalog|components|detection|docs|entrypoints|incidents|locales|modules|page|platform|public|scripts|stores|tests)\/[\w./-]+\.\w+)`/g,
      ),
    ];
    // An example of CONTRIBUTING.md may make a file.
    expect(named.map(([, name]) => name!).filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it('tells to run scripts that exist, with options they take', () => {
    const wrong = commandsIn(text).flatMap(({ script, flags }) => {
      if (script.startsWith('npm ')) return ofNpm.has(script.slice(4)) ? [] : [script];
      if (!(script in scripts)) return [script];
      const source = sourceOf(script);
      const unknown = flags.filter((flag) => !new RegExp(`(?:--|\\b)${flag}\\b`).test(source));
      return unknown.map((flag) => `${script} --${flag}`);
    });
    expect(wrong).toEqual([]);
  });

  it('says of each figure which run it comes from', () => {
    // “At most” sets a limit, which is no measurement.
    const measured = /(?<!at most )(?<![\w#-])\d[\d,.]* (?:ms|s|kB|MB|%)(?![\w-])/;
    const [intro = '', ...sections] = text.split(/^## /m);
    const saysHow = (part: string) => /`npm (?:run |test)|tests\/[\w./-]+\.test\.ts/.test(part);
    const unsaid = sections.filter(
      (section) => measured.test(section) && !saysHow(section) && !saysHow(intro),
    );
    expect(unsaid.map((section) => section.split('\n', 1)[0])).toEqual([]);
  });
});

describe('the documents', () => {
  it('name the commands this test reads', () => {
    const commands = documents.flatMap(({ text }) => commandsIn(text));
    expect(commands).toContainEqual(expect.objectContaining({ script: 'explain', flags: ['lang', 'role'] }));
    expect(commands).toContainEqual(expect.objectContaining({ script: 'start', flags: ['scenario'] }));
    expect(commands).toContainEqual(expect.objectContaining({ script: 'npm version', flags: [] }));
  });

  it('say that Signpost is independent, where strangers look first', () => {
    for (const file of ['README.md', 'stores/README.md'])
      expect(readFileSync(path.join(root, file), 'utf8')).toContain(
        'Independent. Not made, endorsed or checked by Microsoft.',
      );
  });
});

describe.each(languages)('the language $name', ({ tag, name }) => {
  it.each([
    ['README.md', name],
    ['.github/ISSUE_TEMPLATE/explanation.yml', name],
    ['docs/organizations.md', `\`${tag}\``],
  ])('stands in %s', (file, named) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toContain(named);
  });
});

describe('the pictures of the documents', () => {
  const everything = documents.map(({ text }) => text).join('\n');

  it.each(readdirSync(path.join(root, 'docs/pictures')))(
    '%s is shown, small, and of the size stores take',
    (name) => {
      const png = readFileSync(path.join(root, 'docs/pictures', name));
      expect(png.length).toBeLessThanOrEqual(200_000);
      // The header of a PNG: width and height are its first two numbers.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
      expect(everything).toContain(`pictures/${name}`);
    },
  );
});

describe('the workflows', () => {
  it.each(inFolder('.github/workflows'))('%s runs scripts that exist', (file) => {
    const named = [...readFileSync(path.join(root, file), 'utf8').matchAll(/run: npm (?:run )?([\w:-]+)/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
  });
});
