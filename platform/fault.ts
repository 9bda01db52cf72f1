import * as v from 'valibot';

/**
 * An error of Signpost's own, as it is kept: where in its code and of which kind. An error's text may quote what a page
 * said, so nothing of it is kept but phrases that are known to be the browser's.
 */
export interface Fault {
  /** Kind of the error, such as "TypeError". */
  name: string;
  /** What the browser said, if it is one of the known phrases. */
  phrase: string;
  /** Files of the package with line and column, innermost first. */
  places: string[];
  version: string;
  /** Of the last time: "2026-11-21", by the world's clock. */
  day: string;
  count: number;
}

export interface Thrown {
  /** The error as text: its name and message. */
  text: string;
  stack: string;
}

export interface Circumstances {
  /** Address of the package: `chrome-extension://…`. */
  origin: string;
  /** Stands for the place where the error names none. */
  where: string;
  version: string;
  day: string;
}

const names =
  `Error TypeError RangeError ReferenceError SyntaxError URIError AggregateError AbortError ConstraintError
  DataCloneError EncodingError HierarchyRequestError InternalError InvalidAccessError InvalidStateError NetworkError
  NotAllowedError NotFoundError NotReadableError NotSupportedError OperationError QuotaExceededError SecurityError
  TimeoutError UnknownError VersionError`.split(/\s+/);

const phrases =
  `Cannot read properties of null, Cannot read properties of undefined, is not a function, is not defined,
  is not iterable, Spread syntax requires, is null, is undefined, Assignment to constant variable, Maximum call stack size exceeded,
  too much recursion, Invalid array length, out of memory, Invalid regular expression, Invalid URL, is not a valid URL,
  Unexpected end of JSON input, Failed to fetch, NetworkError when attempting to fetch resource, not in the package,
  quota, IO error, Corruption, No space, Access is denied, Could not load file,
  Could not load javascript, Could not load css, Duplicate script ID, Nonexistent script ID, Invalid value,
  Type error for parameter, Error processing`.split(/,\s+/);

/**
 * What happens to everybody: tabs close and move on, access is withheld, an update replaces the extension. Firefox calls it
 * unexpected when a tab closes amid a question.
 */
const expected =
  /No (?:tab|frame|document|window) with|Invalid (?:tab|frame|window) ID|Invalid documentId|An unexpected error occurred|Frame with ID|[Tt]ab was closed|Receiving end|message (?:port|channel) closed|context invalidated|[Mm]issing host permission|Cannot access|cannot be scripted|must request permission|Tabs cannot be edited|Actor '\w+' destroyed|Message manager disconnected|ResizeObserver loop/;

const mostPlaces = 5;
const mostFaults = 20;
const mostCounted = 9_999;

/**
 * @param error anything that was thrown
 * @throws where it can't be read, as with an object whose text is an error again
 */
export const asThrown = (error: unknown): Thrown => ({
  text: String(error).slice(0, 500),
  stack: (error instanceof Error ? String(error.stack) : '').slice(0, 4_000),
});

/** @returns whether this is part of a browser's day, and nothing is wrong with Signpost */
export const isExpected = ({ text }: Thrown): boolean => expected.test(text);

/** @returns what may be kept of it */
export function describeFault(
  { text, stack }: Thrown,
  { origin, where, version, day }: Circumstances,
): Fault {
  const [, name = ''] = /^(?:Uncaught )?(\w+)/.exec(text) ?? [];
  // Chrome's stack begins with the message.
  const frames = stack.startsWith(text) ? stack.slice(text.length) : stack;
  const places = frames
    .split(/\s|@|\(/)
    .filter((part) => part.startsWith(`${origin}/`))
    .flatMap((part) => /^\/([\w./-]{1,80}\.js:\d{1,7}:\d{1,7})/.exec(part.slice(origin.length))?.[1] ?? []);
  return {
    name: names.find((known) => known === name) ?? 'Error',
    phrase: phrases.find((known) => text.includes(known)) ?? '',
    places: places.length > 0 ? places.slice(0, mostPlaces) : [where],
    version,
    day,
    count: 1,
  };
}

/** @returns the faults with one more, which is counted where it is known; the last to happen stands last */
export function addFault(faults: Fault[], fault: Fault): Fault[] {
  const key = ({ name, phrase, places, version }: Fault) => JSON.stringify([name, phrase, places, version]);
  const known = faults.find((one) => key(one) === key(fault));
  const count = Math.min((known?.count ?? 0) + 1, mostCounted);
  return [...faults.filter((one) => one !== known), { ...fault, count }].slice(-mostFaults);
}

const line = v.pipe(v.string(), v.maxLength(120));
const fault = v.object({
  name: v.picklist(names),
  phrase: v.picklist(['', ...phrases]),
  places: v.pipe(v.array(line), v.minLength(1), v.maxLength(mostPlaces)),
  version: line,
  day: v.pipe(v.string(), v.isoDate()),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostCounted)),
});

/** @param stored anything @returns the faults in it; a damaged one costs only itself */
export const validFaults = (stored: unknown): Fault[] =>
  Array.isArray(stored) ? stored.filter((one): one is Fault => v.is(fault, one)).slice(-mostFaults) : [];
