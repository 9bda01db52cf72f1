import { readNamedValues } from './named-values.ts';
import { isValue, longestValue, normalize, type Parameters } from './values.ts';

/**
 * Reads the values out of a message by the wordings the service is known to use: fixed words around `{name}` holes,
 * "…" where words were left out. Only the fixed words must match, in order; letter case, spaces, kinds of quotes and a
 * changed or missing end do no harm. What no wording explains is read by the nouns beside it.
 * @param message what the service said; hostile, bounded and masked by detection
 * @param wordings the known wordings of its code
 * @returns the values by name; claims of whoever made the request
 */
export function readParameters(message: string, wordings: readonly string[] = []): Parameters {
  const text = normalize(message);
  const withQuotes = mostOf(wordings.map((wording) => readWording(text, wording)));
  const read =
    Object.keys(withQuotes).length > 0
      ? withQuotes
      : mostOf(wordings.map((wording) => readWording(unquoted(text), unquoted(wording))));
  return Object.keys(read).length > 0 ? read : readNamedValues(text);
}

const unquoted = (text: string) => text.replaceAll("'", '');

const mostOf = (readings: Parameters[]): Parameters =>
  readings.reduce((best, next) => (Object.keys(next).length > Object.keys(best).length ? next : best), {});

function readWording(message: string, wording: string): Parameters {
  const folded = fold(message);
  const [head = '', ...rest] = wording.split(/\{(\w+)\}/);
  const values: Parameters = {};
  let at = afterHead(folded, head);
  for (let index = 0; index < rest.length && at >= 0; index += 2) {
    const name = rest[index]!;
    const [border = '', ...skipped] = (rest[index + 1] ?? '').split(' … ');
    const end = endOfValue(folded, border, at);
    if (end < 0) break;
    const value = trimmed(message.slice(at, end));
    if (value.length > longestValue) break;
    if (isValue(name, value)) values[name] = value;
    at = skipped.length > 0 ? after(folded, skipped.at(-1)!, end) : after(folded, border, end);
  }
  return values;
}

/** Where the first words changed, the last three before the value must do. */
function afterHead(text: string, head: string): number {
  const whole = after(text, head, 0);
  const last = head
    .split(/(?<=\s)/)
    .slice(-3)
    .join('');
  return whole < 0 && /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(last) ? after(text, last, 0) : whole;
}

/** @returns the place behind the next occurrence of the words, or -1 */
function after(text: string, words: string, from: number): number {
  const at = text.indexOf(fold(words), from);
  return at < 0 ? -1 : at + words.length;
}

/** A value ends where its border begins; where the wording changed, at least at its own quote, bracket or sentence. */
function endOfValue(text: string, border: string, from: number): number {
  if (border === '') return text.length;
  if (border === '.') return endOfSentence(text, from);
  const whole = text.indexOf(fold(border), from);
  if (whole >= 0 && whole - from <= longestValue) return whole;
  if (border.startsWith('.')) return endOfSentence(text, from);
  const [first = ''] = /^\s?\S+/.exec(border) ?? [];
  return text.indexOf(/^['")\]]/.test(first) ? first.charAt(0) : fold(first), from);
}

/** Times and addresses have full stops inside. */
function endOfSentence(text: string, from: number): number {
  const stop = text.slice(from).search(/\.(?:['\s*).]|$)/);
  return stop < 0 ? -1 : from + stop;
}

const trimmed = (value: string) => value.trim().replace(/^'([^']*)'$/, '$1');

/** Lower case that keeps every offset: the Turkish İ would become two characters. */
const fold = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
