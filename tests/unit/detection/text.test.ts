import { describe, expect, it } from 'vitest';
import { detectInText } from '../../../detection/text.ts';
import {
  app,
  correlation,
  details,
  message,
  pageDetails,
  pageRows,
  pageTime,
  rows,
  sentence,
  time,
  trace,
} from './failure.ts';

const read = (text: string) =>
  detectInText(text).map(({ code, message: said, details: beside }) => ({
    code,
    message: said,
    details: beside,
  }));
const other = '44444444-dddd-4ddd-8ddd-444444444444';

describe('a message', () => {
  const whole = [{ code: 'AADSTS700082', message: sentence, details }];

  it.each([
    ['line by line', '\r\n'],
    ['with LF', '\n'],
    ['in one line', ' '],
    ['as a log writes line ends', String.raw`\r\n`],
    ['as a log in a log writes them', String.raw`\\r\\n`],
    ['with empty lines between', '\n\n\n'],
    ['with line breaks of HTML', '<br>'],
    ['with encoded line ends', '%0d%0a'],
    ['with referenced line ends', '&#xD;&#xA;'],
    ['without any separator', ''],
  ])('is read whole, %s', (_, separator) => {
    expect(read([`AADSTS700082: ${sentence}`, ...rows].join(separator))).toEqual(whole);
  });

  it.each([
    ['in a log line', `2026-02-19 02:18:36,100 [12] ERROR Auth - ${message}`],
    ['in quotes', `Error: "${message}"`],
    ['in a Markdown quote', message.replaceAll(/^/gm, '> ')],
    ['in a code block', `\`\`\`\n${message}\n\`\`\``],
    ['indented', message.replaceAll(/^/gm, '    ')],
    ['with tabs', message.replaceAll(': ', ':\t')],
    ['with no-break spaces', message.replaceAll(': ', ':\u00A0')],
    ['with direction marks around the values', message.replaceAll(/: (\S+)$/gm, ': \u2066$1\u2069')],
    ['before a stack trace', `${message}\n   at Microsoft.Identity.Client.OAuth2()\n   at System.Main()`],
  ])('is read whole, %s', (_, text) => {
    expect(read(text)).toEqual(whole);
  });

  it('goes on where a terminal wrapped it', () => {
    const wrapped = message.replace('has expired', 'has\nexpired');
    expect(read(wrapped)).toEqual(whole);
  });

  it('is kept to its first 1,000 characters', () => {
    expect(read(`AADSTS50011: ${'long '.repeat(1_000)}`)[0]?.message).toBe('long '.repeat(200).trim());
  });

  it('is empty behind a code alone', () => {
    expect(read('AADSTS50011')).toEqual([{ code: 'AADSTS50011', message: '', details: {} }]);
  });

  it('never holds a user name or an address', () => {
    expect(
      read(
        "AADSTS50020: User account 'jane.doe@contoso.com' from 198.51.100.7 or 2001:db8::1 does not exist.",
      ),
    ).toMatchObject([{ message: "User account 'j•••@contoso.com' from ••• or ••• does not exist." }]);
  });

  it('names the app instead where only a number stands', () => {
    expect(read(`Error Code: 53003\n${pageRows}\nApp name: Contoso Travel\nApp id: ${app}`)).toEqual([
      { code: 'AADSTS53003', message: `App name: Contoso Travel, App id: ${app}`, details: pageDetails },
    ]);
  });
});

describe('what stands beside a code', () => {
  it('is read from a page that prints its rows first', () => {
    expect(read(`${pageRows}\nMessage: AADSTS50011: The redirect URI does not match.`)).toEqual([
      { code: 'AADSTS50011', message: 'The redirect URI does not match.', details: pageDetails },
    ]);
  });

  it('is read from a page that prints it last, other GUIDs left alone', () => {
    const text = `AADSTS50105: Your administrator has configured the application Contoso ('${app}') to block users.
معرف الطلب: ${trace}
معرف الارتباط: ${correlation}
الطابع الزمني: 2026-02-19T02:18:35Z`;
    expect(read(text)).toMatchObject([{ details: pageDetails }]);
  });

  it('belongs to the wrapper and to the code inside it', () => {
    expect(read(`AADSTS75006: An error occurred. AADSTS90011: Not supported. ${rows.join(' ')}`)).toEqual([
      { code: 'AADSTS75006', message: 'An error occurred.', details },
      { code: 'AADSTS90011', message: 'Not supported.', details },
    ]);
  });

  it('is not lent from one failure to another', () => {
    expect(read(`AADSTS50011: One.\nAADSTS65001: Two. Trace ID: ${trace}`)).toMatchObject([
      { code: 'AADSTS50011', details: expect.not.objectContaining({ traceId: trace }) },
      { code: 'AADSTS65001', details: { traceId: trace } },
    ]);
  });

  it('is each one’s own in a log of two', () => {
    const second = rows.join('\n').replace(trace, other);
    expect(read(`AADSTS50011: One.\n${rows.join('\n')}\n\nAADSTS65001: Two.\n${second}`)).toMatchObject([
      { code: 'AADSTS50011', details },
      { code: 'AADSTS65001', details: { ...details, traceId: other } },
    ]);
  });

  it('is everything around, when the text speaks of one code only', () => {
    expect(
      read(`Correlation ID: ${correlation}\nIt failed. The code was AADSTS50011, I think.`),
    ).toMatchObject([{ details: { correlationId: correlation } }]);
  });

  it('is left where it is too far away', () => {
    expect(read(`AADSTS50011: x\n${'. '.repeat(2_000)}\nTrace ID: ${trace}`)).toEqual([
      { code: 'AADSTS50011', message: 'x', details: {} },
    ]);
  });

  it('is a page’s own, although the message before it has rows too', () => {
    const later = '2026-02-19T09:18:35Z';
    const page = pageRows.replace(trace, other).replace(pageTime, later);
    expect(read(`AADSTS50011: One.\n${rows.join('\n')}\n\n${page}\nMessage: AADSTS65001: Two.`)).toEqual([
      { code: 'AADSTS50011', message: 'One.', details },
      {
        code: 'AADSTS65001',
        message: 'Two.',
        details: { ...pageDetails, requestId: other, timestamp: later },
      },
    ]);
  });
});

describe('the OAuth error', () => {
  it.each([
    [
      'as libraries write it before the code',
      'invalid_grant: AADSTS50173: The grant expired.',
      'invalid_grant',
    ],
    ['in parentheses', '(invalid_client) AADSTS7000215: x', 'invalid_client'],
    ['as a field before', 'error=access_denied&error_description=AADSTS65004: x', 'access_denied'],
    ['as a field behind', "AADSTS50173: x', 'error': 'invalid_grant'", 'invalid_grant'],
    ['as Python 2 writes it', "AADSTS50173: x', u'error': u'invalid_grant'", 'invalid_grant'],
    ['as MSAL.NET writes it behind', `AADSTS50173: x\n\tErrorCode: invalid_grant`, 'invalid_grant'],
    ['that nobody knows, as a field', 'error: some_new_error, AADSTS50173: x', 'some_new_error'],
  ])('is read %s', (_, text, oauthError) => {
    expect(read(text)).toMatchObject([{ details: { oauthError } }]);
  });

  it.each([
    ['an exception', 'MsalServiceException: AADSTS50011: x'],
    ['a word of prose', 'error: something went wrong. AADSTS50011: x'],
    ['a part of a longer name', 'my_invalid_grant_handler AADSTS50011: x'],
    ['a word far ahead', `invalid_grant ${'and '.repeat(100)} AADSTS50011: x`],
    ['an HTTP status', 'error: 400 AADSTS50011: x'],
  ])('is not %s', (_, text) => {
    expect(read(text)[0]?.details).not.toHaveProperty('oauthError');
  });

  it('has a suberror', () => {
    expect(read('error=invalid_grant&suberror=bad_token&error_description=AADSTS700082: x')).toMatchObject([
      { details: { oauthError: 'invalid_grant', suberror: 'bad_token' } },
    ]);
  });
});

describe('places', () => {
  it('are those in the text as it is', () => {
    const text = `é AAD\u200BSTS50011\nError Code: 53003 at ${time}`;
    expect(detectInText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'AAD\u200BSTS50011',
      'Error Code: 53003',
    ]);
  });
});
