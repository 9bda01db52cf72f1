import { cut } from './cut.ts';
import { guid, time } from './identifiers.ts';

/** Where the service's sentence is over: a row, a neighbouring field, the frame of a stack trace. */
const end = /* @__PURE__ */ new RegExp(
  [
    String.raw`"\s*[}\]]|'\s*\}|["']\s*,\s*u?["']?\w+["']?\s*[:=]`,
    String.raw`["']?(?:trace|request|correlation)[ _]?id\W`,
    String.raw`["']?time ?stamp\W`,
    String.raw`\n[^\S\n]*(?:at |---|error_|"?error)`,
    // A row in another language: behind a sentence, a label and a GUID.
    String.raw`(?<=[.。!?»”)]\s{0,3}|\n)(?!client|resource|app)[^\s.:：][^.:：\n]{1,30}[:：]\s*[0-9a-f]{8}-[0-9a-f]{4}-`,
    String.raw`\s-{3,}>?\s`,
    String.raw`\n(?:error_uri|error|state)=`,
  ].join('|'),
  'iu',
);
/** A masked IP address may come first. */
const leadIn = /^(?:[^\S\n]*[:：][^\S\n]*\r?\n)?(?:(?!•••)[^\p{L}\p{N}'"([{<\n])+/u;
/** A line that goes on: the one before ended no sentence, and this one starts in the middle of one. */
const wrapped =
  /([^\s.!?:;,])[^\S\n]*\r?\n[^\S\n]*(?:> ?)?(?=[\p{Ll}\p{N}'"(])|(,)[^\S\n]*\r?\n[^\S\n]*(?:> ?)?/gu;

/**
 * @param behind plain text behind a code
 * @returns the sentence the service put there, in one line; not yet masked, at most 1,000 characters
 */
export function readMessage(behind: string): string {
  const sentence = behind.replace(leadIn, '').replace(wrapped, '$1$2 ');
  const [whole = ''] = sentence.split(end, 1);
  const [line = ''] = whole.split(/[\r\n]/, 1);
  // A closing quote alone belongs to what quotes the message.
  const own = line.trim().replace(/^([^"]*)"$/, '$1');
  return cut(own.replace(/\s+/g, ' '), 1_000);
}

/** The rows of a block page that name the app, behind the time; their labels in the page's language. */
const appRows = [
  /* @__PURE__ */ new RegExp(`app name[:：]\\s*([^\\n]{1,120}?)\\s{1,9}app id[:：]\\s*(${guid})`, 'iu'),
  /* @__PURE__ */ new RegExp(
    `${time}\\s{0,4}\\n[^\\n:：]{2,30}[:：][^\\S\\n]*([^\\n]{1,120}?)[^\\S\\n]*\\n\\s*[^\\n:：]{2,30}[:：]\\s*(${guid})`,
    'iu',
  ),
  /app name[:：][^\S\n]*([^\n,]{1,120}?)[^\S\n]*(?:\n|$)/i,
];

/**
 * A block page says nothing about its number, but names the app.
 * @param behind plain text behind a bare number
 * @returns its rows in English, or nothing
 */
export function readAppRows(behind: string): string {
  const [, name, id] = appRows.map((rows) => rows.exec(behind)).find(Boolean) ?? [];
  return name ? `App name: ${name}${id ? `, App id: ${id.toLowerCase()}` : ''}` : '';
}
