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
export const decode = (text: string): string => [...layersOf(text)].at(-1)!;

/**
 * @param text any text
 * @returns the text as it is, then without its outermost encodings, and so on to the plain text
 */
export function* layersOf(text: string): Generator<string> {
  yield text;
  let outer = text;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const inner = withoutLayer(outer);
    if (inner === outer) return;
    yield inner;
    outer = inner;
  }
}

const withoutLayer = (text: string): string => unescapeJson(decodeAddresses(unescapeHtml(text)));

/**
 * A run without spaces that holds an encoded space, colon, quote, line end, percent sign or character reference is part
 * of an address.
 */
const addressRun = /(?<![^\s"<>\\])[^\s"<>\\]*(?:%(?:20|3a|27|22|0d|25|26(?:%23|amp))|^:?\+)[^\s"<>\\]*/gi;

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
