/**
 * Latin digits everywhere, because dates stand beside codes and IDs and are read out to a help desk; and day before
 * month in English, as in every other language here.
 */
const withLatinDigits = (language: string) => `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;

/**
 * @param language BCP 47 tag
 * @param day YYYY-MM-DD, the same day in every time zone
 */
export const formatDay = (language: string, day: string): string =>
  new Intl.DateTimeFormat(withLatinDigits(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** @param time milliseconds since 1970, shown in the reader's time zone */
export const formatLocalTime = (language: string, time: number): string =>
  new Intl.DateTimeFormat(withLatinDigits(language), { dateStyle: 'medium', timeStyle: 'long' }).format(time);

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * @param time milliseconds since 1970
 * @param now the same, later
 * @returns e.g. "2 minutes ago", in whole units of the largest that fits; under a minute it is "now"
 */
export function formatAgo(language: string, time: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(withLatinDigits(language), { numeric: 'auto' });
  const passed = Math.max(0, now - time);
  const [unit, length] = units.find(([, size]) => passed >= size) ?? (['second', Infinity] as const);
  return format.format(-Math.floor(passed / length), unit);
}

/**
 * @param timestamp as the service writes it: "2026-11-21 04:49:42Z"
 * @returns milliseconds since 1970, or undefined where it is no time
 */
export function parseTimestamp(timestamp: string): number | undefined {
  const time = Date.parse(timestamp.trim().replace(' ', 'T'));
  return Number.isNaN(time) ? undefined : time;
}
