/**
 * `npm run translations`: what each language lacks, and what was translated from an English text that has changed.
 * `npm run translations -- --stamp lv`: notes in every text of locales/lv that it was made from today's English. Run
 * it when you have read them all against it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Comment, FluentParser, FluentSerializer } from '@fluent/syntax';
import { hashOf } from '../catalog/build/messages.ts';
import { readCatalogueFiles, type LanguageTexts } from '../catalog/build/read-files.ts';
import { isLanguage, languages, type Language } from '../locales/languages.ts';

const { texts } = readCatalogueFiles(path.resolve(import.meta.dirname, '..'));
const parts = Object.keys(texts.en) as (keyof LanguageTexts)[];

function report(language: Language): void {
  for (const part of parts) {
    const own = texts[language][part];
    const missing = [...texts.en[part].keys()].filter((id) => !own.has(id));
    const stale = [...own]
      .filter(([id, { englishHash }]) => englishHash !== hashOfEnglish(part, id))
      .map(([id]) => id);
    console.log(`${language} ${part}: ${own.size} of ${texts.en[part].size}, ${stale.length} stale`);
    if (stale.length > 0) console.log(`  stale: ${stale.join(' ')}`);
    if (missing.length > 0 && part === 'interface') console.log(`  missing: ${missing.join(' ')}`);
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
  for (const entry of resource.body) {
    if (entry.type !== 'Message') continue;
    const notes = (entry.comment?.content ?? '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('en: '));
    entry.comment = new Comment([...notes, `en: ${hashOfEnglish(part, entry.id.name)}`].join('\n'));
  }
  writeFileSync(file, new FluentSerializer().serialize(resource));
}

function hashOfEnglish(part: keyof LanguageTexts, id: string): string {
  const english = texts.en[part].get(id);
  if (!english) throw new Error(`${id} is not in locales/en`);
  return hashOf(english);
}

const [flag, language] = process.argv.slice(2);
if (flag === '--stamp' && isLanguage(language)) stamp(language);
else languages.filter(({ tag }) => tag !== 'en').forEach(({ tag }) => report(tag));
