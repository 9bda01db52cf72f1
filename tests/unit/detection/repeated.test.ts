import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { correlation, details, message, otherTrace, sentence, trace } from './failure.ts';

describe('a failure that stands there several times', () => {
  it('is one, with what each place says', () => {
    expect(detect(`AADSTS700082\n${message}\ninvalid_grant: AADSTS700082: again`)).toMatchObject([
      { code: 'AADSTS700082', message: sentence, details: { ...details, oauthError: 'invalid_grant' } },
    ]);
  });

  it('is several, when IDs or times say so', () => {
    expect(detect(`${message}\n\n${message.replace(trace, otherTrace)}`)).toHaveLength(2);
    expect(detect(`${message}\n\n${message.replace('02:18:35', '09:00:00')}`)).toHaveLength(2);
  });

  it('is joined by its IDs, not by its place', () => {
    const log = [
      `AADSTS50011: a. Trace ID: ${trace} Correlation ID: ${correlation}`,
      `AADSTS50011: a. Trace ID: ${otherTrace}`,
      `invalid_client: AADSTS50011: a. Correlation ID: ${correlation}`,
    ];
    expect(detect(JSON.stringify(log)).map((one) => one.details)).toEqual([
      { traceId: trace, correlationId: correlation, oauthError: 'invalid_client' },
      { traceId: otherTrace },
    ]);
  });

  it('is told in the order of the text', () => {
    expect(detect('AADSTS65001: a.\nAADSTS50011: b.\nAADSTS65001: a.').map(({ code }) => code)).toEqual([
      'AADSTS65001',
      'AADSTS50011',
    ]);
  });
});
