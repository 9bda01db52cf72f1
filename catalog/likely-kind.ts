import type { Code } from '../detection/sighting.ts';
import type { Kind } from './schema.ts';
import type { UnknownCodes } from './shard.ts';

/**
 * Says what a code that has no entry is probably about: the words of its message first, then the neighbours of its number.
 * @param message what the service said, in English; empty where nothing was seen
 * @returns the likely kind, if anything speaks for one
 */
export function likelyKind(
  code: Code,
  message: string,
  { words, prefixes }: Pick<UnknownCodes, 'words' | 'prefixes'>,
): Kind | undefined {
  const text = message.toLowerCase();
  for (const [kind, phrases] of Object.entries(words)) {
    if (phrases.some((phrase) => text.includes(phrase))) return kind as Kind;
  }
  for (let length = code.length - 1; length > 0; length -= 1) {
    const kind = prefixes[code.slice(0, length).padEnd(code.length, '#')];
    if (kind) return kind;
  }
  return undefined;
}
