import { describe, expect, it } from 'vitest';
import { detectInForm, isSuccessForm } from '../../../detection/form.ts';
import { detectInSaml, isSamlSuccess, samlStatus } from '../../../detection/saml.ts';
import { details, rows, trace } from './failure.ts';

const statusOf = (value: string, said = '') =>
  `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${value}"/><samlp:StatusMessage>${said}</samlp:StatusMessage></samlp:Status>`;
const response = (status: string) =>
  `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">${status}<Assertion>AADSTS50011 jane.doe@contoso.com</Assertion></samlp:Response>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

const failed = response(
  statusOf('Responder', `AADSTS75011: The method &apos;X509&apos; does not match. ${rows.join(' ')}`),
);
const found = [{ code: 'AADSTS75011', message: "The method 'X509' does not match.", details }];

describe('a SAML response', () => {
  it.each([
    ['in base64', base64(failed)],
    ['in base64 with line ends', base64(failed).replaceAll(/.{76}/g, '$&\r\n')],
    ['as XML', failed],
    ['without a prefix', base64(failed.replaceAll('samlp:', ''))],
    ['with another prefix', base64(failed.replaceAll('samlp:', 'saml2p:'))],
  ])('gives its status, never the assertion, %s', (_, text) => {
    expect(detectInSaml(text)).toEqual(found);
  });

  it('gives the wrapper and the code inside it', () => {
    const said = `AADSTS75006: An error occurred. AADSTS90011: Not supported. Trace ID: ${trace}`;
    expect(detectInSaml(base64(response(statusOf('Requester', said))))).toMatchObject([
      { code: 'AADSTS75006', details: { traceId: trace } },
      { code: 'AADSTS90011', details: { traceId: trace } },
    ]);
  });

  it('speaks any language', () => {
    const said = 'AADSTS75011: 認証方法が一致しません。';
    expect(detectInSaml(base64(response(statusOf('Responder', said))))).toMatchObject([
      { message: '認証方法が一致しません。' },
    ]);
  });

  it('is posted by a form', () => {
    expect(detectInForm({ SAMLResponse: base64(failed) })).toEqual(found);
    expect(isSuccessForm({ SAMLResponse: base64(failed) }, () => false)).toBe(false);
  });

  it.each([
    ['no base64', 'not base64!'],
    ['nothing', ''],
    ['other XML', base64('<Envelope>AADSTS50011</Envelope>')],
    ['a status without an end', base64('<samlp:Response><samlp:Status>AADSTS50011')],
    ['bytes that are no text', 'AAECAwQFBgcICQ=='],
  ])('that is %s holds nothing', (_, text) => {
    expect(detectInSaml(text)).toEqual([]);
    expect(isSamlSuccess(text)).toBe(false);
  });
});

describe('a SAML response that says Success', () => {
  const success = base64(response(statusOf('Success')));

  it('is one by its status alone', () => {
    expect(isSamlSuccess(success)).toBe(true);
    expect(isSuccessForm({ SAMLResponse: success }, () => false)).toBe(true);
    expect(isSamlSuccess(base64(failed))).toBe(false);
  });

  it('holds no code, although its assertion does', () => {
    expect(detectInSaml(success)).toEqual([]);
    expect(samlStatus(success)).not.toContain('jane');
  });
});
