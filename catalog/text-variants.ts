import type { FluentBundle } from '@fluent/bundle';
import { createBundle, formatParts } from '../locales/fluent.ts';
import type { Text } from '../locales/text.ts';
import type { SourceText } from './shard.ts';

type Pattern = Parameters<FluentBundle['formatPattern']>[0];

/** A message and its attributes. Attributes are other sentences beside the main one, or its variants. */
export interface OpenText {
  has(attribute: string): boolean;
  /** The message itself. */
  value(): Text;
  /**
   * The variant that names most of the parameters seen: `meaning-appName` before `meaning`, `appName` before the
   * message itself. Whole sentences, because most languages inflect around a name.
   * @param base the attribute the variants belong to; empty for variants of the message itself
   */
  variant(base: string): Text;
  /** All attributes of a numbered row, in order: `cause-1`, `cause-2`, … */
  all(prefix: string): Text[];
}

/**
 * @param id the message
 * @param source its Fluent source and language
 * @param parameters values seen on a page or in a response; hostile
 */
export function openText(id: string, source: SourceText, parameters: Record<string, string>): OpenText {
  const bundle = createBundle(source.language, source.ftl);
  const message = bundle.getMessage(id);
  const attributes = message?.attributes ?? {};
  const format = (pattern: Pattern | null | undefined): Text => ({
    parts: pattern ? formatParts(bundle, pattern, parameters) : [{ type: 'text', text: id }],
    language: source.language,
  });
  const seen = (name: string) => Object.hasOwn(parameters, name);
  return {
    has: (attribute) => Object.hasOwn(attributes, attribute),
    value: () => format(message?.value),
    variant(base) {
      const prefix = base ? `${base}-` : '';
      const best = Object.keys(attributes)
        .filter((name) => name.startsWith(prefix))
        .map((name) => ({ name, needs: name.slice(prefix.length).split('-') }))
        .filter(({ needs }) => needs.every(seen))
        .sort((a, b) => b.needs.length - a.needs.length)[0];
      return format(best ? attributes[best.name] : base ? attributes[base] : message?.value);
    },
    all: (prefix) =>
      Object.keys(attributes)
        .filter((name) => name.startsWith(prefix))
        .map((name) => format(attributes[name])),
  };
}
