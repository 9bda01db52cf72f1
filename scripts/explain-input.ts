import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { compileCatalogue } from '../catalog/build/compile.ts';
import { readCatalogueFiles } from '../catalog/build/read-files.ts';
import { loadSearchIndex } from '../catalog/assets.ts';
import { explain, parametersOf, type Reader } from '../catalog/explain.ts';
import { plainText } from '../catalog/explanation.ts';
import { roles } from '../catalog/schema.ts';
import { search } from '../catalog/search/search.ts';
import type { SearchIndex } from '../catalog/search/search-index.ts';
import type { Detected } from '../detection/detect.ts';
import { detectTyped } from '../detection/typed.ts';
import { isLanguage } from '../locales/languages.ts';
import type { ReadAsset } from '../locales/localizer.ts';

/**
 * Explains what stands in standard input.
 *
 *   npm run --silent explain -- [--lang tr] [--role user|admin|developer] < log.txt
 *   npm run --silent explain -- --search [--lang tr]   finds codes by words; with --jsonl, {"id","codes"} for each line
 *   npm run --silent explain -- --jsonl   each line {"id","input"} is answered by a line {"id","sightings","explanations"}
 *
 * @param root the project's folder
 * @param args the command line
 * @returns the exit code: 0, or 2 for a command line that makes no sense
 */
export async function main(
  root: string,
  args: string[],
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  errors: NodeJS.WritableStream,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    errors.write(`${options}\n`);
    return 2;
  }
  const { assets } = compileCatalogue(readCatalogueFiles(root));
  const read: ReadAsset = async (path) =>
    assets.get(path.slice(1)) ?? Promise.reject(new Error(`${path}: missing`));
  if (!options.jsonl) {
    const text = await readAll(input);
    output.write(await (options.search ? searched : inPlainText)(text, options.reader, read));
    return 0;
  }
  const index = options.search ? await loadSearchIndex(options.reader.language, read) : undefined;
  let number = 0;
  for await (const line of createInterface({ input })) {
    number += 1;
    if (line.trim() !== '')
      output.write(`${JSON.stringify(await answer(line, number, options.reader, read, index))}\n`);
  }
  return 0;
}

interface Options {
  jsonl: boolean;
  search: boolean;
  reader: Reader;
}

function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        lang: { type: 'string', default: 'en' },
        role: { type: 'string', default: 'user' },
        jsonl: { type: 'boolean', default: false },
        search: { type: 'boolean', default: false },
      },
    });
    const role = roles.find((one) => one === values.role);
    if (!role) return `There is no role "${values.role}": choose ${roles.join(', ')}.`;
    if (!isLanguage(values.lang)) return `There is no language "${values.lang}" yet.`;
    return { jsonl: values.jsonl, search: values.search, reader: { language: values.lang, role } };
  } catch (error) {
    return (error as Error).message;
  }
}

async function inPlainText(text: string, reader: Reader, read: ReadAsset): Promise<string> {
  const found = detectTyped(text);
  if (found.length === 0) return 'There is no code in this.\n';
  const blocks = found.map(async (finding) => {
    const { code, title, meaning, steps, lookupUrl } = await explain(finding, reader, read);
    const actions = steps.map(({ text: step, link }, index) =>
      [`${index + 1}. ${plainText(step)}`, ...(link ? [`   ${link.url}`] : [])].join('\n'),
    );
    return [`${code}: ${plainText(title)}`, plainText(meaning), ...actions, lookupUrl].join('\n');
  });
  return `${(await Promise.all(blocks)).join('\n\n')}\n`;
}

async function searched(text: string, reader: Reader, read: ReadAsset): Promise<string> {
  const found = search(text.trim(), await loadSearchIndex(reader.language, read));
  if (found.length === 0) return 'Nothing fits these words.\n';
  const titles = found.map(async (code) => {
    const { title } = await explain({ code, message: '', details: {} }, reader, read);
    return `${code}  ${plainText(title)}\n`;
  });
  return (await Promise.all(titles)).join('');
}

async function answer(
  line: string,
  number: number,
  reader: Reader,
  read: ReadAsset,
  index: SearchIndex | undefined,
): Promise<object> {
  const asked = parseQuestion(line);
  if (!asked) return { error: 'This line is no object with "id" and "input".', line: number };
  if (index) return { id: asked.id, codes: search(asked.input, index) };
  const found = detectTyped(asked.input);
  return {
    id: asked.id,
    sightings: await Promise.all(found.map((finding) => sightingOf(finding, read))),
    explanations: await Promise.all(found.map((finding) => explanationOf(finding, reader, read))),
  };
}

function parseQuestion(line: string): { id: unknown; input: string } | undefined {
  try {
    const { id, input } = JSON.parse(line) as { id?: unknown; input?: unknown };
    return typeof input === 'string' ? { id: id ?? null, input } : undefined;
  } catch {
    return undefined;
  }
}

async function sightingOf(finding: Detected, read: ReadAsset): Promise<object> {
  const { code, details, surface } = finding;
  return {
    code,
    surface,
    oauthError: details.oauthError ?? null,
    suberror: details.suberror ?? null,
    traceId: details.traceId ?? null,
    requestId: details.requestId ?? null,
    correlationId: details.correlationId ?? null,
    timestamp: details.timestamp ?? null,
    parameters: await parametersOf(finding, read),
  };
}

async function explanationOf(finding: Detected, reader: Reader, read: ReadAsset): Promise<object> {
  const { code, known, title, meaning, severity, kind, actor, retry, steps } = await explain(
    finding,
    reader,
    read,
  );
  return {
    code,
    known,
    title: plainText(title),
    meaning: plainText(meaning),
    severity,
    kind: kind ?? null,
    actor: actor ?? null,
    retry: retry ?? null,
    steps: steps.map(({ text, link }) => ({ text: plainText(text), url: link?.url ?? null })),
    language: meaning.language,
  };
}
