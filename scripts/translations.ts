/**
 * `npm run translations`: what each language lacks, and what was translated from an English text that has changed.
 * `npm run translations -- --stamp lv`: notes in every text of locales/lv that it was made from today's English. Run
 * it when you have read them all against it. What is no longer in English goes.
 * `npm run translations -- --new de`: makes locales/de, with every text to translate in English and marked so. A text counts
 * once the mark above it is gone.
 */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Comment, FluentParser, FluentSerializer } from '@fluent/syntax';
import { missingTexts } from '../catalog/build/missing-texts.ts';
import { hashOf } from '../catalog/build/messages.ts';
import { readCatalogueFiles, type LanguageTexts } from '../catalog/build/read-files.ts';
import { isLanguage, languages, type Language } from '../locales/languages.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = readCatalogueFiles(root);
const { texts } = files;
const parts = Object.keys(texts.en) as (keyof LanguageTexts)[];

function report(language: Language): void {
  for (const part of parts) {
    const own = texts[language][part];
    const missing = missingTexts(files, language)[part];
    const gone = [...own.keys()].filter((id) => !texts.en[part].has(id));
    const stale = [...own]
      .filter(([id, { englishHash }]) => !gone.includes(id) && englishHash !== hashOfEnglish(part, id))
      .map(([id]) => id);
    console.log(`${language} ${part}: ${missing.length} missing, ${stale.length} stale`);
    if (stale.length > 0) console.log(`  stale: ${stale.join(' ')}`);
    if (gone.length > 0) console.log(`  no longer in English: ${gone.join(' ')}`);
    if (missing.length > 0) console.log(`  missing: ${missing.join(' ')}`);
  }
}

function stamp(language: Language): void {
  for (const part of parts) {
    for (const file of new Set([...texts[language][part].values()].map((message) => message.file))) {
      stampFile(file, part);
    }
  }
}

function stampFile(file: string, part: keyof LanguageTexts): void {
  const resource = new FluentParser().parse(readFileSync(file, 'utf8'));
  resource.body = resource.body.filter(
    (entry) => entry.type !== 'Message' || texts.en[part].has(entry.id.name),
  );
  for (const entry of resource.body) {
    if (entry.type !== 'Message') continue;
    const notes = (entry.comment?.content ?? '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('en: '));
    entry.comment = new Comment([...notes, `en: ${hashOfEnglish(part, entry.id.name)}`].join('\n'));
  }
  writeFileSync(file, new FluentSerializer().serialize(resource));
}

function begin(tag: string): void {
  const english = path.join(root, 'locales/en');
  const folder = path.join(root, 'locales', tag);
  if (!/^[a-z]{2,3}$/.test(tag) || existsSync(folder)) throw new Error(`locales/${tag} can't be made`);
  // The other codes follow when all of these are done.
  const isWanted = (file: string) =>
    !/codes\/(?:documented|message-only)/.test(file.replaceAll(path.sep, '/'));
  cpSync(english, folder, { recursive: true, filter: isWanted });
  writeFileSync(path.join(folder, 'synonyms.yaml'), '# Words that mean the same to people who search.\n[]\n');
  writeFileSync(
    path.join(folder, 'avoided-words.yaml'),
    '# What a text here never says (a word, its beginning, or a pattern), and what it says instead.\n{}\n',
  );
  writeFileSync(
    path.join(folder, 'GLOSSARY.md'),
    '# Terms\n\n| English | Here | Note |\n| --- | --- | --- |\n',
  );
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (file.endsWith('.ftl')) markUntranslated(file);
  }
  console.log(
    `Made locales/${tag}. Add its line to locales/languages.ts; CONTRIBUTING.md says what follows.`,
  );
}

function markUntranslated(file: string): void {
  const resource = new FluentParser().parse(readFileSync(file, 'utf8'));
  for (const entry of resource.body) {
    if (entry.type !== 'Message') continue;
    entry.comment = new Comment([entry.comment?.content, 'untranslated'].filter(Boolean).join('\n'));
  }
  writeFileSync(file, new FluentSerializer().serialize(resource));
}

function hashOfEnglish(part: keyof LanguageTexts, id: string): string {
  const english = texts.en[part].get(id);
  if (!english) throw new Error(`${id} is not in locales/en`);
  return hashOf(english);
}

const [flag, language] = process.argv.slice(2);
if (flag === '--stamp') {
  if (!isLanguage(language)) throw new Error(`${language} has no line in locales/languages.ts.`);
  stamp(language);
} else if (flag === '--new' && language) begin(language);
else languages.filter(({ tag }) => tag !== 'en').forEach(({ tag }) => report(tag));
