import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectInText } from '../../../detection/text.ts';

const ids = {
  trace: '11111111-aaaa-4aaa-8aaa-111111111100',
  correlation: '22222222-bbbb-4bbb-8bbb-222222222222',
  app: '33333333-cccc-4ccc-8ccc-333333333333',
};

describe('a code in text', () => {
  it.each([
    ['AADSTS50011: The redirect URI …', 'AADSTS50011'],
    ['aadsts50011', 'AADSTS50011'],
    ['AADSTS 50011', 'AADSTS50011'],
    ['(AADSTS50011)', 'AADSTS50011'],
    ['error_description=AADSTS65004%3a+User', 'AADSTS65004'],
    ['log line\\nAADSTS700082: expired', 'AADSTS700082'],
    ['AADSTS9002313.', 'AADSTS9002313'],
    ['AADSTS5\u00AD0011 and AAD\u200BSTS50011', 'AADSTS50011'],
    ['AADB2C90118: The user has forgotten their password.', 'AADB2C90118'],
  ])('%s', (text, code) => {
    expect(detectInText(text)[0]?.code).toBe(code);
  });

  it.each([
    'AADSTSxxxxx',
    'AADSTS500',
    'MYAADSTS50011X',
    'kAADSTS50011',
    'AADSTS50011abc',
    'sha256-AADSTSk3j50011',
    'Error Code: 80041012',
    'Error code: CAA20004',
    'error 50011 in prose',
  ])('is not in: %s', (text) => {
    expect(detectInText(text)).toEqual([]);
  });

  it('is accepted bare only where a sign-in page may print it, and only when known', () => {
    const isKnownNumber = (number: number) => number === 53003;
    expect(detectInText('Error Code: 53003', { isKnownNumber })[0]?.code).toBe('AADSTS53003');
    expect(detectInText('Error Code: 53004', { isKnownNumber })).toEqual([]);
    expect(detectInText('Error Code: 80043490', { isKnownNumber })).toEqual([]);
    expect(detectInText('Error Code: 53003')).toEqual([]);
  });
});

describe('what stands beside a code', () => {
  const message = 'AADSTS700082: The refresh token has expired due to inactivity.';

  it.each([
    ['line by line', '\r\n'],
    ['in one line', ' '],
    ['as a log writes line ends', '\\r\\n'],
    ['without any separator', ''],
  ])('is read %s', (_, separator) => {
    const text = [
      message,
      `Trace ID: ${ids.trace}`,
      `Correlation ID: ${ids.correlation}`,
      'Timestamp: 2026-02-19 02:18:35Z',
    ].join(separator);
    expect(detectInText(text)[0]).toMatchObject({
      message: 'The refresh token has expired due to inactivity.',
      details: { traceId: ids.trace, correlationId: ids.correlation, timestamp: '2026-02-19 02:18:35Z' },
    });
  });

  it('is read from a page in another language by the order of its rows, other GUIDs left alone', () => {
    const text = `AADSTS50105: Your administrator has configured the application Contoso ('${ids.app}') to block users.
معرف الطلب: ${ids.trace}
معرف الارتباط: ${ids.correlation}
الطابع الزمني: 2026-06-16T09:25:54Z`;
    expect(detectInText(text)[0]?.details).toEqual({
      requestId: ids.trace,
      correlationId: ids.correlation,
      timestamp: '2026-06-16T09:25:54Z',
    });
  });

  it('belongs to the wrapper and to the code inside it', () => {
    const text = `AADSTS75006: An error occurred. AADSTS90011: Not supported. Trace ID: ${ids.trace}`;
    expect(detectInText(text)).toMatchObject([
      { code: 'AADSTS75006', message: 'An error occurred.', details: { traceId: ids.trace } },
      { code: 'AADSTS90011', message: 'Not supported.', details: { traceId: ids.trace } },
    ]);
  });

  it('is not lent from one failure to another', () => {
    const text = `AADSTS50011: One.\nAADSTS65001: Two. Trace ID: ${ids.trace}`;
    expect(detectInText(text)[0]?.details).toEqual({});
  });

  it('names the OAuth error that libraries write before the code', () => {
    expect(detectInText('invalid_grant: AADSTS50173: The grant expired.')[0]?.details.oauthError).toBe(
      'invalid_grant',
    );
  });

  it('never holds a user name or an address', () => {
    const text =
      "AADSTS50020: User account 'jane.doe@contoso.com' from 198.51.100.7 or 2001:db8::1 does not exist.";
    const found = detectInText(text)[0]!.message;
    expect(found).toBe("User account 'j•••@contoso.com' from ••• or ••• does not exist.");
  });
});

describe('any text at all', () => {
  it('never throws, and answers within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        for (const finding of detectInText(`${text}AADSTS50011: ${text}`)) {
          expect(finding.code).toMatch(/^AAD(STS\d{5,9}|B2C\d{5})$/);
          expect(finding.message.length).toBeLessThanOrEqual(1_000);
          expect(finding.start).toBeLessThan(finding.end);
        }
      }),
    );
  });

  it('yields the code that was planted between other words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.string({ maxLength: 200 }),
        (before, number, after) => {
          const codes = detectInText(`${before} AADSTS${number} ${after}`).map(({ code }) => code);
          expect(codes).toContain(`AADSTS${number}`);
        },
      ),
    );
  });
});
