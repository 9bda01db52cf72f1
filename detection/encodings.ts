import { unescapeHtml } from './html.ts';

/**
 * Messages travel in addresses, in JSON, in HTML, and in any of them inside another. A decoder here changes only what
 * its encoding alone writes, so that plain text comes out as it went in.
 */

const mostLayers = 6;

/**
 * @param text what stands behind a code, or any whole text
 * @returns it without its layers of encoding
 */
export function decode(text: string): string {
  let plain = text;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const next = unescapeJson(decodeAddresses(unescapeHtml(plain)));
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

/** A run without spaces that holds an encoded space, colon, quote, line end or percent sign is part of an address. */
const addressRun = /(?<![^\s"<>\\])[^\s"<>\\]*(?:%(?:20|3a|27|22|0d|25)|^:?\+)[^\s"<>\\]*/gi;

/** The parameters of an address end where the next begins: as lines, they don't run into each other. */
const decodeAddresses = (text: string): string =>
  text.replace(addressRun, (run) => {
    const lines = run.replace(/&(?:amp;)?(?=\w+=)/g, '\n');
    return decodePercent(/%20/.test(run) ? lines : lines.replaceAll('+', ' '));
  });

/** @returns the text with percent-encoded UTF-8 decoded; what is no UTF-8 stays */
export const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

/**
 * "\r\n", "\"", "\u0027", Markdown's "\_", however many backslashes a log added. A single "\n" before a small letter is left: it may be
 * the middle of CONTOSO\nancy. Each pattern starts where a run of backslashes starts, or long runs would cost their square.
 */
const unescapeJson = (text: string): string =>
  text
    .replace(/(?<!\\)\\+u([0-9a-fA-F]{4})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
    .replace(/(?<!\\)\\+r(?=\\+n)/g, '')
    .replace(/(?<!\\)\\+[rn](?![a-z])/g, '\n')
    .replace(/(?<!\\)\\+(["'/_])/g, '$1');
