import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Part } from './text.ts';

/**
 * @param language BCP 47 tag; chooses plural rules and number formats
 * @param source Fluent syntax (https://projectfluent.org/fluent/guide/)
 * @returns a bundle whose texts carry no isolation characters, so that copied text is clean: views isolate with <bdi>
 */
export function createBundle(language: string, source: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return bundle;
}

type Pattern = Parameters<FluentBundle['formatPattern']>[0];

/** Private-use characters stand where a parameter goes, so that its value can never be read as part of the sentence. */
const hole = /\uE000(\d+)\uE001/;

/**
 * @param bundle the bundle the pattern came from
 * @param pattern a message's value or attribute
 * @param parameters values seen on a page or in a response; hostile
 * @returns the sentence in pieces, every parameter a piece of its own
 */
export function formatParts(
  bundle: FluentBundle,
  pattern: Pattern,
  parameters: Record<string, string>,
): Part[] {
  const names = Object.keys(parameters);
  const holes = Object.fromEntries(names.map((name, index) => [name, `\uE000${index}\uE001`]));
  return formatSafely(bundle, pattern, holes)
    .split(hole)
    .map((piece, index): Part => {
      if (index % 2 === 0) return { type: 'text', text: piece };
      const name = names[Number(piece)]!;
      return { type: 'parameter', name, value: parameters[name]! };
    })
    .filter((part) => part.type === 'parameter' || part.text !== '');
}

/** Formats without throwing: a text with a mistake in it is still better than none, and tests find the mistake. */
export function formatSafely(
  bundle: FluentBundle,
  pattern: Pattern,
  args: Record<string, FluentVariable>,
): string {
  const errors: Error[] = [];
  return bundle.formatPattern(pattern, args, errors);
}
