import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { compileCatalogue } from '../catalog/build/compile.ts';
import { readCatalogueFiles } from '../catalog/build/read-files.ts';
import { explain, parametersOf, type Reader } from '../catalog/explain.ts';
import { plainText } from '../catalog/explanation.ts';
import { roles } from '../catalog/schema.ts';
import type { Finding } from '../detection/sighting.ts';
import { detectTyped } from '../detection/typed.ts';
import { isLanguage } from '../locales/languages.ts';
import type { ReadAsset } from '../locales/localizer.ts';

/**
 * Explains what stands in standard input.
 *
 *   npm run --silent explain -- [--lang tr] [--role user|admin|developer] < log.txt
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
    output.write(await inPlainText(await readAll(input), options.reader, read));
    return 0;
  }
  let number = 0;
  for await (const line of createInterface({ input })) {
    number += 1;
    if (line.trim() !== '')
      output.write(`${JSON.stringify(await answer(line, number, options.reader, read))}\n`);
  }
  return 0;
}

function readOptions(args: string[]): { jsonl: boolean; reader: Reader } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        lang: { type: 'string', default: 'en' },
        role: { type: 'string', default: 'user' },
        jsonl: { type: 'boolean', default: false },
      },
    });
    const role = roles.find((one) => one === values.role);
    if (!role) return `There is no role "${values.role}": choose ${roles.join(', ')}.`;
    if (!isLanguage(values.lang)) return `There is no language "${values.lang}" yet.`;
    return { jsonl: values.jsonl, reader: { language: values.lang, role } };
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

async function answer(line: string, number: number, reader: Reader, read: ReadAsset): Promise<object> {
  const asked = parseQuestion(line);
  if (!asked) return { error: 'This line is no object with "id" and "input".', line: number };
  const found = detectTyped(asked.input);
  return {
    id: asked.id,
    sightings: await Promise.all(found.map((finding) => sightingOf(finding, asked.input, read))),
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

async function sightingOf(finding: Finding, input: string, read: ReadAsset): Promise<object> {
  const { code, details } = finding;
  return {
    code,
    surface: surfaceOf(input),
    oauthError: details.oauthError ?? null,
    suberror: details.suberror ?? null,
    traceId: details.traceId ?? null,
    requestId: details.requestId ?? null,
    correlationId: details.correlationId ?? null,
    timestamp: details.timestamp ?? null,
    parameters: await parametersOf(finding, read),
  };
}

const surfaceOf = (input: string): string =>
  /^\s*\{/.test(input) ? 'response' : /^\s*https:\/\/\S+\s*$/i.test(input) ? 'redirect' : 'typed';

async function explanationOf(finding: Finding, reader: Reader, read: ReadAsset): Promise<object> {
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
