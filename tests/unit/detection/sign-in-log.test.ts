import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { detectInSignInRecord } from '../../../detection/sign-in-log.ts';
import { correlation, pageTime, trace } from './failure.ts';

const graph = {
  id: trace,
  createdDateTime: pageTime,
  userPrincipalName: 'jane.doe@contoso.com',
  ipAddress: '203.0.113.7',
  correlationId: correlation,
  status: {
    errorCode: 50126,
    failureReason: 'Invalid password for jane.doe@contoso.com.',
    additionalDetails: null,
  },
};
const monitor = {
  TimeGenerated: pageTime,
  Id: trace,
  CorrelationId: correlation,
  ResultType: '50126',
  ResultDescription: 'Invalid password.',
  UserPrincipalName: 'jane.doe@contoso.com',
};
const ids = { requestId: trace, correlationId: correlation };

describe('a record of a sign-in log', () => {
  it('of Microsoft Graph gives its failure, masked, and nobody', () => {
    expect(detectInSignInRecord(graph)).toEqual([
      {
        code: 'AADSTS50126',
        message: 'Invalid password for j•••@contoso.com.',
        details: { ...ids, timestamp: pageTime },
      },
    ]);
    expect(JSON.stringify(detectInSignInRecord(graph))).not.toMatch(/jane|203\.0/);
  });

  it('of Azure Monitor gives the same', () => {
    expect(detectInSignInRecord(monitor)).toEqual([
      { code: 'AADSTS50126', message: 'Invalid password.', details: ids },
    ]);
  });

  it('names the request that the original one was, rather than its own ID', () => {
    const record = { ...graph, id: '44444444-dddd-4ddd-8ddd-444444444444', originalRequestId: trace };
    expect(detectInSignInRecord(record)).toMatchObject([{ details: { requestId: trace } }]);
  });

  it.each([
    ['in an answer', { '@odata.context': 'x', value: [graph] }],
    ['in an array', [graph]],
    ['exported', { records: [{ time: pageTime, category: 'SignInLogs', properties: graph }] }],
  ])('is read wherever it stands: %s', (_, json) => {
    expect(detect(JSON.stringify(json))).toMatchObject([{ code: 'AADSTS50126', details: ids }]);
    expect(detect(JSON.stringify(json, null, 2))).toMatchObject([{ code: 'AADSTS50126', details: ids }]);
  });

  it('is one for each sign-in', () => {
    const second = { ...graph, id: '44444444-dddd-4ddd-8ddd-444444444444', correlationId: undefined };
    expect(detect(JSON.stringify([graph, second]))).toHaveLength(2);
  });

  it('of a sign-in that worked is no failure', () => {
    expect(detectInSignInRecord({ ...graph, status: { errorCode: 0 } })).toEqual([]);
    expect(detectInSignInRecord({ ...monitor, ResultType: '0' })).toEqual([]);
    expect(detect(JSON.stringify([{ ...graph, status: { errorCode: 0, failureReason: 'Other.' } }]))).toEqual(
      [],
    );
  });
});

describe('another record is none', () => {
  it.each([
    ['without a status', { id: trace }],
    ['with a status in words', { status: 'failed' }],
    ['with no status', { status: null }],
    ['with a result alone', { resultType: '50126' }],
    ['of a printer', { status: { code: 50126 } }],
  ])('%s', (_, record) => {
    expect(detectInSignInRecord(record)).toBeUndefined();
  });
});

describe('a sign-in copied from the admin center', () => {
  it('gives its number, ID and time', () => {
    const text = `Date\t2/19/2026, 3:18:35 AM\nRequest ID\t${trace}\nCorrelation ID\t${correlation}\nStatus\tFailure\nSign-in error code\t50126\nFailure reason\tInvalid username or password.`;
    expect(detect(text)).toMatchObject([{ code: 'AADSTS50126', details: ids }]);
  });
});
