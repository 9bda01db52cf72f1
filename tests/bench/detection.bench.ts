import { detect } from '../../detection/detect.ts';

/**
 * `npm run bench`: how long detection takes for texts of 10 kB to 10 MB that were made to be slow to read. Twice the text
 * should take twice the time, so the last column should stay near 10. One word behind the command picks some of them.
 */

const megabyte = 1_000_000;
const sizes = [10_000, 100_000, megabyte, 10 * megabyte];
/** A text that takes longer than this is not tried ten times as long, in milliseconds. */
const patience = 20_000;

const ids =
  'Trace ID: 11111111-aaaa-4aaa-8aaa-111111111100 Correlation ID: 22222222-bbbb-4bbb-8bbb-222222222222 Timestamp: 2026-01-01 00:00:00Z';
const message = `AADSTS50011: The redirect URI 'https://app.contoso.example' does not match. ${ids}`;
const noise = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. ';

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const filled = (unit: string) => (size: number) => fill(unit, size);
/** A code whose reach is full of something. */
const behindCodes = (unit: string) => filled(`AADSTS50011: ${fill(unit, 2_000)}\n`);
/** A code at the end of a run. */
const beforeOne = (unit: string) => (size: number) => `${fill(unit, size)} AADSTS50011: x`;

const texts: Record<string, (size: number) => string> = {
  'no code': filled(noise),
  'one code in the middle': (size) => `${fill(noise, size / 2)}\n${message}\n${fill(noise, size / 2)}`,
  'messages, a line each': filled(`${message}\n`),
  'messages in one line': filled(`${message} `),
  'codes alone': filled('AADSTS50011 '),
  'other code each': (size) =>
    Array.from({ length: size / 14 }, (_, index) => `AADSTS${100_000 + (index % 899_999)},`).join(' '),
  'AADSTS AADSTS': filled('AADSTS'),
  'AADSTS and spaces': filled('AADSTS   '),
  'bare numbers': filled('Error Code: 53003\n'),
  'labels and numbers': filled('Label: 53003\n'),
  'letters and colons': filled('a: '),
  'IDs without codes': filled(`${ids}\n`),
  'nested braces': filled('{"a":'),
  'nested brackets': filled('['),
  'closed brackets': (size) => fill('[', size / 2) + fill(']', size / 2),
  'JSON, many messages': (size) =>
    JSON.stringify(Array.from({ length: size / message.length }, () => ({ error: message }))),
  'JSON, one long message': (size) => JSON.stringify({ error: fill(`${message}\n`, size) }),
  'JSON in JSON': (size) => {
    let json: unknown = fill(`${message}\n`, size / 8);
    for (let layer = 0; layer < 3; layer += 1) json = JSON.stringify({ error: json });
    return String(json);
  },
  'unclosed tags': filled('<a '),
  'unclosed page tags': (size) => `<html>${fill('<input type="hidden" ', size)}`,
  'attributes without an end': (size) => `<html><input ${fill('a="', size)}>`,
  'unclosed comments': (size) => `<html>${fill('<!-- ', size)}`,
  'unclosed scripts': (size) => `<html>${fill('<script ', size)}`,
  'closed scripts': (size) => `<html>${fill('<script>$Config={"a":"{"};</script>', size)}`,
  'percent signs': filled('%25'),
  'percent signs, then a code': beforeOne('%25'),
  'plus signs': filled('+'),
  'plus signs, then a code': beforeOne('a+'),
  backslashes: filled('\\'),
  'backslashes, then a code': beforeOne('\\'),
  'escaped letters': filled('\\u0041'),
  'hex and hyphens': filled('0123456789abcdef-'),
  GUIDs: filled('11111111-aaaa-4aaa-8aaa-111111111100 '),
  base64: filled('QWxhZGRpbjpvcGVuIHNlc2FtZQ+/'),
  'base64 of SAML': filled('PHNhbWxwOlJlc3BvbnNl'),
  'SAMLResponse=': (size) => `SAMLResponse=${fill('PHNhbWxwOlJlc3BvbnNl', size)}`,
  'status without an end': (size) => btoa(`<samlp:Response>${fill('<Status>', size * 0.74)}`),
  'character references': filled('&#65;'),
  'ampersands that never end': filled('&#'),
  'error error': filled('error error_code error: '),
  'error=': filled('error=a&'),
  'headers of answers': filled('x-ms-clitelem: 1,50011,0,,\nx-ms-ests-server: a\n'),
  'a@b.': filled('a@b.'),
  'a.a.a': filled('a.'),
  'labels without values': filled('Correlation ID: '),
  'zero-width characters': filled('A\u200BADSTS50011 '),
  'spaces behind codes': behindCodes(' '),
  'line ends behind codes': behindCodes('\n'),
  'backslashes behind codes': behindCodes('\\'),
  'quotes behind codes': behindCodes('"'),
  'letters behind codes': behindCodes('a'),
  'underscores behind codes': behindCodes('a_'),
  'dots behind codes': behindCodes('a.'),
  'mail addresses behind codes': behindCodes('a@b.c.'),
  'colons behind codes': behindCodes('1:'),
  'GUIDs behind codes': behindCodes('11111111-aaaa-4aaa-8aaa-111111111100 '),
  'tags behind codes': behindCodes('<a '),
  'escapes behind codes': behindCodes('%2525'),
};

const milliseconds = (text: string) => {
  const start = performance.now();
  detect(text);
  return performance.now() - start;
};

const header = ['text', ...sizes.map((size) => `${size / megabyte} MB`), 'ms per MB', '10 MB / 1 MB'];
const line = ([name, ...cells]: string[]) =>
  console.log(`${name!.padEnd(30)}${cells.map((cell) => cell.padStart(13)).join('')}`);

line(header);
const names = Object.keys(texts).filter((name) => name.includes(process.argv[2] ?? ''));
for (const [name, make] of names.map((name) => [name, texts[name]!] as const)) {
  const times: number[] = [];
  for (const size of sizes) if ((times.at(-1) ?? 0) < patience) times.push(milliseconds(make(size)));
  const [, , one, ten] = times;
  const last = times.at(-1)! / (sizes[times.length - 1]! / megabyte);
  const cells = sizes.map((_, index) => times[index]?.toFixed(1) ?? '-');
  line([name, ...cells, last.toFixed(0), one && ten ? (ten / one).toFixed(1) : 'slow']);
}
