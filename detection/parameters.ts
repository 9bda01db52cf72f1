import { guid } from './identifiers.ts';
import { readNamedValues } from './named-values.ts';
import { readTranslatedValues } from './translated-values.ts';
import { isValue, longestValue, normalize, type Parameters } from './values.ts';

/**
 * Reads the values out of a message by the wordings the service is known to use: fixed words around `{name}` holes,
 * "…" where words were left out. Only the fixed words must match, in order; letter case, spaces, kinds of quotes and a
 * changed or missing end do no harm. What no wording explains is read by the nouns beside it; in a translation, by its form.
 * @param message what the service said; hostile, bounded and masked by detection
 * @param wordings the known wordings of its code
 * @returns the values by name; claims of whoever made the request
 */
export function readParameters(message: string, wordings: readonly string[] = []): Parameters {
  const text = normalize(message);
  const known = wordings.map(normalize);
  const read = firstOf(
    () => (text.includes("'") ? mostOf(known.map((wording) => readWording(text, wording))) : {}),
    () => mostOf(known.map((wording) => readWording(unquoted(text), unquoted(wording)))),
  );
  const taken = new Set(Object.values(read));
  const named = Object.entries(readNamedValues(text, read)).filter(([, value]) => !taken.has(value));
  return firstOf(
    () => ({ ...Object.fromEntries(named), ...read }),
    () => readTranslatedValues(text, known),
  );
}

/** @returns the first reading that yields anything */
const firstOf = (...readings: (() => Parameters)[]): Parameters => {
  for (const reading of readings) {
    const values = reading();
    if (Object.keys(values).length > 0) return values;
  }
  return {};
};

/** A quote that closes a wording closes its value; without it, the sentence does. */
const unquoted = (text: string) => text.replace(/\}'$/, '}.').replaceAll("'", '');

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
    if (value.length > longestValue || (!/^['"]/.test(border) && runsOn.test(value))) break;
    if (isValue(name, value)) values[name] = value;
    at = skipped.length > 0 ? after(folded, skipped.at(-1)!, end) : after(folded, border, end);
  }
  return values;
}

/** Outside quotes, a sentence that ends within a value shows that the words behind the value are missing. */
const runsOn = /[.;!?|] +\p{Lu}|[;|]/u;

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
  if (border === ')') return closingBracket(text, from);
  const whole = text.indexOf(fold(border), from);
  if (whole >= 0 && whole - from <= longestValue) return whole;
  if (border.startsWith('.')) return endOfSentence(text, from);
  if (border.startsWith(')')) return closingBracket(text, from);
  const [first] = /^['"\]]|^\s?\S+\s\S+/.exec(border) ?? [];
  const place = first === undefined ? -1 : text.indexOf(fold(first), from);
  return place >= 0 ? place : cutBorder(text, fold(border), from);
}

/** Names have brackets of their own: "(Contoso (Test))". */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && depth === 0) return at;
    else if (text[at] === ')') depth -= 1;
  }
  return -1;
}

const shortestBorder = 8;

/** The message may be cut within the words behind its last value. */
function cutBorder(text: string, border: string, from: number): number {
  for (let length = border.length - 1; length >= shortestBorder; length -= 1) {
    if (text.endsWith(border.slice(0, length))) return Math.max(from, text.length - length);
  }
  return -1;
}

/** Times and addresses have full stops inside. Where a message is cut, only what shows its own end is whole. */
function endOfSentence(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = rest.search(/\.(?:['\s*).]|$)|\]|\)(?<!\(.{0,200}\))$/);
  if (stop >= 0) return from + stop;
  return showsItsEnd.test(rest.trimEnd()) ? text.length : -1;
}

/** A GUID, a point in time, a duration. */
const showsItsEnd = /* @__PURE__ */ new RegExp(
  `(?:${guid}|\\d:\\d\\d:\\d\\d(?:\\.\\d{7})?z|\\d\\d:\\d\\d:\\d\\d)$`,
);

/** @returns the value without blanks, one pair of quotes or Markdown's stars around it */
const trimmed = (value: string) =>
  value
    .trim()
    .replace(/^'([^']*)'$/, '$1')
    .replace(/^\*{1,2}([^*]+)\*{1,2}$/, '$1')
    .replaceAll('’', "'")
    .trim();

/** Lower case that keeps every offset: the Turkish İ would become two characters. */
const fold = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
