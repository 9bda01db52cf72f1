/**
 * Reads the values out of a message by the wordings the service is known to use. Only the fixed words between the
 * holes must match, in order; spaces and kinds of quotes don't count, and a changed ending is no harm.
 */

const longestValue = 200;
/** Characters that reorder text around them could make a value look like another one. */
const unsafe = /[\u0000-\u001F\u007F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000\uE001]/g;

const normalize = (text: string) => text.replace(/[‘’“”"`]/g, "'").replace(/\s+/g, ' ');

/**
 * @param message what the service said; hostile, bounded by detection
 * @param templates its known wordings with `{name}` holes
 * @returns the values by name, from the wording that yields most; claims of whoever made the request
 */
export function readParameters(message: string, templates: readonly string[] = []): Record<string, string> {
  const readings = templates.map((template) => readTemplate(normalize(message), normalize(template)));
  return readings.reduce(
    (best, next) => (Object.keys(next).length > Object.keys(best).length ? next : best),
    {},
  );
}

function readTemplate(message: string, template: string): Record<string, string> {
  const [head = '', ...rest] = template.split(/\{(\w+)\}/);
  const values: Record<string, string> = {};
  let at = message.toLowerCase().indexOf(head.toLowerCase());
  if (at < 0) return {};
  at += head.length;
  for (let index = 0; index < rest.length; index += 2) {
    const name = rest[index]!;
    const fixed = rest[index + 1] ?? '';
    const end = fixed === '' ? message.length : message.toLowerCase().indexOf(fixed.toLowerCase(), at);
    const isLast = index + 2 >= rest.length;
    // An ending that changed: the value still stops at its quote or at the end of its sentence.
    const stop = end >= 0 ? end : isLast ? endOfValue(message, at, fixed) : -1;
    if (stop < 0) return {};
    const value = message.slice(at, stop).replace(unsafe, '').trim();
    if (value && value.length <= longestValue) values[name] = value;
    at = stop + fixed.length;
  }
  return values;
}

const endOfValue = (message: string, at: number, fixed: string) =>
  fixed.startsWith("'") ? message.indexOf("'", at) : -1;
