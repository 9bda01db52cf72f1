import type { CutEntry } from './entry-cutter.ts';
import { isUnread } from './read-entry.ts';

/** Shorter bodies are looked at sooner than their type is. In bytes. */
const shortest = 4_096;
/** Enough for what browsers write between the type of a body and the body. In bytes. */
const furthest = 400;
const typeOfText = /^.*"mimeType"\s*:\s*"([^"\\]*)"[^{}]*"text"\s*:\s*"$/s;

/**
 * Most of a recording is scripts and pictures, which are never read.
 * @returns the parts of an entry in which a failure may stand: all of it, or what stands before and behind such a body
 */
export function withoutUnreadBody({ bytes, longest: [from, to] }: CutEntry): Uint8Array[] {
  if (to - from < shortest) return [bytes];
  const before = new TextDecoder().decode(bytes.subarray(Math.max(0, from - furthest), from));
  const [, type] = typeOfText.exec(before) ?? [];
  const isPassedOver = type !== undefined && isUnread(type.toLowerCase());
  return isPassedOver ? [bytes.subarray(0, from), bytes.subarray(to)] : [bytes];
}
