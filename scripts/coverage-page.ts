import type { CatalogueFiles } from '../catalog/build/read-files.ts';
import { depths, kinds } from '../catalog/schema.ts';
import { languages } from '../locales/languages.ts';

/**
 * @param files the catalogue as people wrote it
 * @returns docs/coverage.md in Markdown: what is explained, how well, and in which languages
 */
export function coveragePage({ facts, texts, kindSteps }: CatalogueFiles): string {
  const entries = [...facts.values()];
  const count = (test: (entry: (typeof entries)[number]) => boolean) => String(entries.filter(test).length);
  const byKind = kinds.map((kind) => [
    kind,
    ...depths.map((depth) => count((entry) => entry.kind === kind && entry.depth === depth)),
    count((entry) => entry.kind === kind),
  ]);
  const sum = [
    '**all**',
    ...depths.map((depth) => count((entry) => entry.depth === depth)),
    count(() => true),
  ];
  const parts = ['codes', 'steps', 'links', 'oauthErrors', 'interface'] as const;
  const byLanguage = languages.map(({ tag, name }) => [
    `${name} (${tag})`,
    ...parts.map((part) => `${texts[tag][part].size} of ${texts.en[part].size}`),
  ]);
  const oldest = entries.map(({ reviewed }) => reviewed).sort()[0];
  return [
    '# What the catalogue covers',
    'Made by `npm run coverage`; a test says when it is out of date.',
    `${facts.size} codes are explained: ${count((entry) => entry.depth !== 'message-only')} with steps chosen for the code, the others with those of their kind. ${Object.keys(kindSteps).length} kinds also serve codes that nobody knows yet. No entry was checked against its sources longer ago than ${oldest}.`,
    '## Codes by kind and by what the sources say',
    'Frequent codes are explained in full and in every language. Documented ones have a text and steps of their own. Of the last, Microsoft publishes no more than a short message, and the views say so.',
    table(['kind', ...depths, 'all'], [...byKind, sum]),
    '## Texts by language',
    'Where a text is missing, the English one stands in, marked as English.',
    table(['language', 'codes', 'steps', 'link labels', 'OAuth errors', 'interface'], byLanguage),
    '',
  ].join('\n\n');
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
