/** Addresses and names of machines, and phone numbers. */

const octet = '(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)';
const ipv4 = /* @__PURE__ */ new RegExp(
  `(?<!\\d|\\d[.-])${octet}(\\.|-|%2e)${octet}\\1${octet}\\1${octet}(?![.-]?\\d)`,
  'gi',
);
const ipv6 =
  /(?<!\w)(?:(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){2,7}:)(?![0-9a-f:])|(?<![\w:])::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4}(?![\w:])/gi;
const mac =
  /(?<![\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])|(?<![\w.-])(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}(?![\w.-])/gi;
const phone =
  /(?<![\w+])\+\d[\d ().-]{6,17}\d(?![\d:])|(?<![\w+.-])(?:\(\d{3}\) ?|\d{3}([ .-]))\d{3}[ .-]\d{4}(?![\w-])|((?:tel|phone|mobile)(?:[_ ]?number)?["']?\s?[:=]\s?["']?)\+?\d[\d ().-]{4,17}\d/gi;
const device =
  /(\b(?:(?:device|computer|machine|host)(?:[_ ]?display)?[_ ]?names?["']?\s?[:=]\s?["']?|(?:device|computer|machine) ['"“]))(?![0-9a-f]{8}-[0-9a-f]{4}-|•)[^\s'"”,;]+/giu;

/**
 * @param text any text
 * @returns the text with IP and hardware addresses, phone numbers and names of devices as `•••`
 */
export const maskMachines = (text: string): string =>
  text
    .replace(ipv4, '•••')
    .replace(mac, '•••')
    .replace(ipv6, '•••')
    .replace(phone, (_, _separator, name: string | undefined) => `${name ?? ''}•••`)
    .replace(device, '$1•••');
