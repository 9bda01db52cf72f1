import type { Header } from '../detection/headers.ts';

/** What is read of one request and its answer. Cookies, and what was sent to a sign-in host, are never looked at. */
export interface HarEntry {
  url: string;
  method: string;
  /** Milliseconds since 1970, or NaN. */
  startedAt: number;
  /** Of a whole tab, of a frame in it, or of something a page asked for. */
  place: 'tab' | 'frame' | 'background';
  status: number;
  requestHeaders: Header[];
  headers: Header[];
  /** Firefox writes where a redirect leads here too; Chrome keeps the header. */
  redirectUrl: string;
  mimeType: string;
  content: unknown;
  postData: unknown;
}

type Json = Record<string, unknown>;

const mostHeaders = 300;
const longestBody = 8_000_000;

/**
 * @param bytes one entry of a HAR file; hostile
 * @returns the entry, or undefined when the JSON is none
 * @throws SyntaxError when it is no JSON
 * Format: HAR 1.2 (w3c.github.io/web-performance/specs/HAR/Overview.html); `_resourceType` is Chrome's.
 */
export function parseEntry(bytes: Uint8Array): HarEntry | undefined {
  const entry = object(JSON.parse(new TextDecoder().decode(bytes)));
  const request = object(entry['request']);
  const response = object(entry['response']);
  const url = string(request['url']);
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const requestHeaders = headersOf(request['headers']);
  const mimeType = string(object(response['content'])['mimeType']).toLowerCase();
  const status = Number(response['status']);
  return {
    url,
    method: string(request['method']).toUpperCase(),
    startedAt: Date.parse(string(entry['startedDateTime']).slice(0, 40)),
    place: placeOf(requestHeaders, string(entry['_resourceType']), status, mimeType),
    status,
    requestHeaders,
    headers: headersOf(response['headers']),
    redirectUrl: string(response['redirectURL']),
    mimeType,
    content: response['content'],
    postData: request['postData'],
  };
}

/** The browser says what it asked for (Fetch Metadata); other tools leave it to guess. */
function placeOf(
  headers: Header[],
  resourceType: string,
  status: number,
  mimeType: string,
): HarEntry['place'] {
  const destination = headers.find(({ name }) => name.toLowerCase() === 'sec-fetch-dest')?.value;
  if (destination)
    return destination === 'document' ? 'tab' : /frame/.test(destination) ? 'frame' : 'background';
  if (resourceType) return resourceType === 'document' ? 'tab' : 'background';
  return mimeType.includes('html') || (status >= 300 && status < 400) ? 'tab' : 'background';
}

/** @returns the body of an answer as text, bounded */
export function bodyOf({ content }: HarEntry): string {
  const { text, encoding } = object(content);
  if (typeof text !== 'string') return '';
  if (encoding !== 'base64') return text.slice(0, longestBody);
  try {
    const bytes = atob(text.slice(0, longestBody - (longestBody % 4)));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** @returns the fields of a form that was posted, or undefined when it was none */
export function postedForm({ method, postData }: HarEntry): URLSearchParams | undefined {
  const { mimeType, params, text } = object(postData);
  if (method !== 'POST' || !/x-www-form-urlencoded/i.test(string(mimeType))) return undefined;
  if (typeof text === 'string' && text !== '') return new URLSearchParams(text);
  const fields = Array.isArray(params) ? params.slice(0, mostHeaders).map(object) : [];
  return new URLSearchParams(
    fields.map(({ name, value }): [string, string] => [string(name), decoded(string(value))]),
  );
}

/** Chrome leaves the values of `params` as they were sent. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

const headersOf = (value: unknown): Header[] =>
  (Array.isArray(value) ? value.slice(0, mostHeaders) : [])
    .map(object)
    .map((header) => ({ name: string(header['name']), value: string(header['value']).slice(0, 16_384) }));
