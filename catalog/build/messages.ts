import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FluentParser, FluentSerializer, type Entry, type Message } from '@fluent/syntax';

/** One text as written: its Fluent source without comments, and the English it was made from. */
export interface SourceMessage {
  file: string;
  ftl: string;
  /** The value and attributes as text, placeholders left out. */
  plain: Record<string, string>;
  /** The value and attributes, each with the placeholders it uses. */
  placeholders: Record<string, string[]>;
  /** The hash noted in the comment above a translation: `# en: 1a2b3c4d`. */
  englishHash?: string;
}

export type Messages = Map<string, SourceMessage>;

const parser = new FluentParser();
const serializer = new FluentSerializer();

/**
 * @param files paths of Fluent files
 * @returns their messages by ID
 * @throws when a file holds something that is no Fluent, or an ID stands twice
 */
export function readMessages(files: string[]): Messages {
  const messages: Messages = new Map();
  for (const file of files) {
    for (const entry of parser.parse(readFileSync(file, 'utf8')).body) {
      if (entry.type === 'Junk') throw new Error(`${file}: not Fluent: ${entry.content.slice(0, 120)}`);
      if (entry.type !== 'Message' || isUntranslated(entry)) continue;
      const id = entry.id.name;
      if (messages.has(id)) throw new Error(`${file}: ${id} also stands in ${messages.get(id)!.file}`);
      messages.set(id, sourceMessage(file, entry));
    }
  }
  return messages;
}

/** So begins every text of a new language: the English, waiting. */
const isUntranslated = ({ comment }: Message): boolean => /^untranslated$/m.test(comment?.content ?? '');

function sourceMessage(file: string, entry: Message): SourceMessage {
  const englishHash = /^en: ([0-9a-f]{8})$/m.exec(entry.comment?.content ?? '')?.[1];
  entry.comment = null;
  const patterns: [string, unknown][] = [
    ['value', entry.value],
    ...entry.attributes.map((attribute): [string, unknown] => [attribute.id.name, attribute.value]),
  ];
  return {
    file,
    ftl: serializer.serializeEntry(entry as Entry),
    plain: Object.fromEntries(patterns.map(([name, pattern]) => [name, plainTextIn(pattern)])),
    placeholders: Object.fromEntries(patterns.map(([name, pattern]) => [name, variablesIn(pattern)])),
    ...(englishHash ? { englishHash } : {}),
  };
}

function plainTextIn(node: unknown): string {
  let text = '';
  JSON.stringify(node, (_, value: unknown) => {
    if (isTextElement(value)) text += ` ${value.value}`;
    return value;
  });
  return text.trim();
}

const isTextElement = (value: unknown): value is { value: string } =>
  typeof value === 'object' && value !== null && (value as { type?: string }).type === 'TextElement';

function variablesIn(node: unknown): string[] {
  const names = new Set<string>();
  JSON.stringify(node, (_, value: unknown) => {
    if (isVariable(value)) names.add(value.id.name);
    return value;
  });
  return [...names].sort();
}

const isVariable = (value: unknown): value is { id: { name: string } } =>
  typeof value === 'object' && value !== null && (value as { type?: string }).type === 'VariableReference';

/**
 * @param message an English text
 * @returns eight hexadecimal digits that change when the text does; layout and comments don't count
 */
export const hashOf = (message: SourceMessage): string =>
  createHash('sha256').update(message.ftl).digest('hex').slice(0, 8);
