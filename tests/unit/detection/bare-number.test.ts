import { describe, expect, it } from 'vitest';
import { findBareNumbers, mayHoldBareNumber } from '../../../detection/bare-number.ts';
import { correlation, pageRows, pageTime, trace } from './failure.ts';

const codesIn = (text: string, onRequest = false) => findBareNumbers(text, onRequest).map(({ code }) => code);

describe('a number without letters counts', () => {
  it.each([
    ['behind the label of a block page', 'Error Code: 53003'],
    ['in lower case', 'error code: 53000'],
    ['in small capitals of a style', 'ERROR CODE: 53001'],
    ['without a space', 'Error Code:53004'],
    ['with a full-width colon', 'Error Code：53003'],
    ['on the next line', 'Error Code:\n  53003'],
    ['with six digits', 'Error Code: 530032'],
  ])('%s, when it is one of Conditional Access: %s', (_, text) => {
    expect(codesIn(text)).toEqual([`AADSTS${/\d+/.exec(text)![0]}`]);
  });

  it('whatever it is, when the rows of a sign-in page follow', () => {
    expect(codesIn(`Error Code: 50105\n${pageRows}`)).toEqual(['AADSTS50105']);
  });

  it.each([
    ['German', 'Fehlercode: 53003', 'Anforderungs-ID', 'Korrelations-ID'],
    ['French', 'Code d’erreur : 53003', 'ID de demande', 'ID de corrélation'],
    ['Japanese', 'エラー コード：53003', '要求 ID', '関連付け ID'],
    ['Arabic', 'رمز الخطأ: 53003', 'معرف الطلب', 'معرف الارتباط'],
    ['Russian', 'Код ошибки: 53003', 'Идентификатор запроса', 'Идентификатор корреляции'],
  ])('behind a label in %s, when rows follow', (_, label, request, correlationLabel) => {
    const page = `Hello\n${label}\n${request}: ${trace}\n${correlationLabel}: ${correlation}\n${pageTime}`;
    expect(codesIn(page)).toEqual(['AADSTS53003']);
    expect(codesIn(label)).toEqual([]);
  });

  it('once, however many labels fit', () => {
    expect(codesIn(`Error Code: 53003\n${pageRows}`)).toEqual(['AADSTS53003']);
  });
});

describe('a number without letters does not count', () => {
  it.each([
    ['in prose', 'The error 53003 was seen by 50011 people'],
    ['with the eight digits of a personal account', 'Error Code: 80041012'],
    ['when it is another service’s', 'Error code: CAA20004'],
    ['when it is a status', 'Error Code: 401'],
    ['when it is no code of Conditional Access and no rows follow', 'Error Code: 50105'],
    ['when digits or letters go on', 'Error Code: 53003-1 Error Code: 53003a'],
    ['behind another label', 'Order: 53003'],
    ['behind a longer label', 'Printer error code: 53003'],
    ['as the code of an HTTP client', 'HTTP-error code: 53003'],
    ['as a price', 'Total: 53003 EUR'],
  ])('%s: %s', (_, text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('when the GUIDs that follow are parts of others', () => {
    expect(codesIn(`Error Code: 50105\nHash: a${trace}-${correlation}`)).toEqual([]);
  });
});

describe('the number of a sign-in log', () => {
  it.each([
    ['copied from the admin center', 'Sign-in error code\t50126'],
    ['copied, one line each', 'Sign-in error code\n50126'],
    ['in Azure Monitor', '"ResultType": "50126"'],
    ['in Azure Monitor, cut', 'ResultType: 50126'],
    ['in Microsoft Graph, cut', '"status": { "errorCode": 50126, "failureReason": "x"'],
    ['in Microsoft Graph, cut shorter', '"errorCode":50126, "failureReason":"x"'],
  ])('counts for what somebody asked to have read, %s', (_, text) => {
    expect(codesIn(text, true)).toEqual(['AADSTS50126']);
    expect(codesIn(text)).toEqual([]);
  });

  it('counts not when the sign-in worked, or in another log', () => {
    expect(codesIn('"ResultType": "0"', true)).toEqual([]);
    expect(codesIn('"errorCode": 50126, "path": "/"', true)).toEqual([]);
    expect(codesIn('resultTypes: 50126', true)).toEqual([]);
  });
});

describe('the cheap test before it', () => {
  it('lets labels through, also glued ones', () => {
    expect(mayHoldBareNumber('Fehlercode:53003')).toBe(true);
    expect(mayHoldBareNumber('コード：53003')).toBe(true);
  });

  it('stops numbers without one', () => {
    expect(mayHoldBareNumber('It took 53003 ms at 10:53003')).toBe(false);
    expect(mayHoldBareNumber('Build: 20260219')).toBe(false);
  });
});
