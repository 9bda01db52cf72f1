import type { Code } from '../../detection/sighting.ts';
import type { CodeFacts, Depth } from '../schema.ts';
import type { SearchRow } from './search-index.ts';

const placeable = /\{[^{}]*\}/g;

/**
 * @param entry the code's facts
 * @param ftl its texts: the title, then an attribute a line
 * @returns what of them can be found by words
 */
export function searchRow(
  code: Code,
  { depth, name }: Pick<CodeFacts, 'name'> & { depth: Depth },
  ftl: string,
): SearchRow {
  const parts = Array.from(
    ftl.matchAll(/^(?:[\w-]+| *\.([\w-]+)) *= *(.*)$/gm),
    ([, part = 'title', text]) => [part, text!.replace(placeable, ' ')] as const,
  );
  const textOf = (part: string) => parts.find(([name]) => name === part)?.[1] ?? '';
  const more = parts.filter(([part]) => /^cause-|^background$/.test(part)).map(([, text]) => text);
  return {
    code,
    depth,
    title: textOf('title'),
    meaning: textOf('meaning'),
    search: textOf('search'),
    more: more.join(' '),
    ...(name ? { name } : {}),
  };
}
