/** The forms of what the service prints beside a code. */

export const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
// Translations turn the colons into hyphens or wide ones; form encoding turns the space into a plus sign.
export const time =
  '\\d{4}-\\d\\d-\\d\\d[T +]\\d\\d[:：-]\\d\\d[:：-]\\d\\d(?:\\.\\d{1,7})?(?:Z|[+-]\\d\\d:\\d\\d)?';

const wholeGuid = /* @__PURE__ */ new RegExp(`^${guid}$`, 'i');
const wholeTime = /* @__PURE__ */ new RegExp(`^${time}$`);

/** @returns the GUID in lower case, or undefined when the value is none */
export const asGuid = (value: unknown): string | undefined =>
  typeof value === 'string' && wholeGuid.test(value) ? value.toLowerCase() : undefined;

/** @returns the value as it is when it is a point in time as the service writes it */
export const asTime = (value: unknown): string | undefined =>
  typeof value === 'string' && wholeTime.test(value) ? value : undefined;

/**
 * @param timestamp as the service wrote it; without a zone it means UTC
 * @returns milliseconds since 1970, or undefined when there is no such instant
 */
export function instantOf(timestamp: string): number | undefined {
  if (!wholeTime.test(timestamp)) return undefined;
  const instant = Date.parse(
    timestamp.replace(
      /^(.{10}).(\d\d).(\d\d).(\d\d(?:\.\d{1,3})?)\d{0,4}(.*)$/,
      (_, date, h, m, s, zone) => `${date}T${h}:${m}:${s}${zone || 'Z'}`,
    ),
  );
  return Number.isNaN(instant) ? undefined : instant;
}
