import { detect } from '../../detection/detect.ts';
import { median } from './support/measure.ts';
import type { Bench, Figure } from './support/result.ts';

const megabyte = 1_000_000;

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

/** How much longer ten times the text takes: 10 is linear. Each size three times, against what else the machine does. */
function growth(make: (size: number) => string): number {
  const [one, ten] = [make(megabyte), make(10 * megabyte)];
  const times = [0, 1, 2].map(() => [milliseconds(one), milliseconds(ten)] as const);
  return median(times.map(([, long]) => long)) / median(times.map(([short]) => short));
}

export const bench: Bench = {
  method:
    'Texts made to be slow to read: how much longer reading 10 MB takes than 1 MB. 10 is linear; beyond 1 MB caches miss, hence 20.',
  async run() {
    return Object.entries(texts).map(([name, make]): Figure => ({
      what: name,
      value: growth(make),
      unit: '×',
      target: { most: 20 },
    }));
  },
};
