import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { detectInHtml, isHtml } from '../../../detection/html-document.ts';
import { correlation, details, message, pageDetails, pageRows, sentence, trace } from './failure.ts';

const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Sign in</title></head><body>${body}</body></html>`;
const config = (fields: object) =>
  `<script type="text/javascript">//<![CDATA[\n$Config=${JSON.stringify(fields)};\n//]]></script>`;
const hidden = (fields: Record<string, string>) =>
  `<form method="POST" name="hiddenform" action="https://app.contoso.example/cb">${Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}" />`)
    .join('')}<noscript><p>AADSTS50011</p></noscript></form><script>document.forms[0].submit();</script>`;

describe('the source of a page', () => {
  it.each([
    ['a document', page('')],
    ['a fragment', '<form action="/"></form>'],
    ['a document without a type', '<HTML><BODY></BODY></HTML>'],
    ['a sign-in page', '<!-- Copyright (C) Contoso. All rights reserved. -->\n<!DOCTYPE html>'],
  ])('is %s', (_, source) => {
    expect(isHtml(source)).toBe(true);
  });

  it('is no text with a tag in it', () => {
    expect(isHtml('AADSTS50011: The app <b>Contoso</b>')).toBe(false);
    expect(isHtml('<Response>AADSTS50011</Response>')).toBe(false);
  });
});

describe('a page as source gives', () => {
  it('what it prints, entities and tags taken away', () => {
    const rows = pageRows.split('\n').map((row) => `<li><span>${row.replace(': ', ': </span>')}</li>`);
    const source = page(
      `<ul>${rows.join('')}</ul><div>Message: AADSTS50011: The redirect URI &#39;https://app.contoso.example&#39; does not match.</div>`,
    );
    expect(detectInHtml(source)).toEqual([
      {
        code: 'AADSTS50011',
        message: "The redirect URI 'https://app.contoso.example' does not match.",
        details: pageDetails,
        surface: 'page-text',
      },
    ]);
  });

  it('what its configuration says', () => {
    const source = page(
      config({ pgid: 'ConvergedSignIn', sErrorCode: '50126', correlationId: correlation, sessionId: trace }),
    );
    expect(detectInHtml(source)).toMatchObject([{ code: 'AADSTS50126', surface: 'page-config' }]);
  });

  it('also in Turkish, where letters change their length', () => {
    const source = page(
      `İİİİİİİİİİ ${config({ pgid: 'ConvergedSignIn', sErrorCode: '50126' })} ${'İ'.repeat(500)}`,
    );
    expect(detectInHtml(source)).toMatchObject([{ code: 'AADSTS50126' }]);
    expect(detectInHtml(page(`${'İ'.repeat(90)}<script>AADSTS50011</script>`))).toEqual([]);
  });

  it('once what its configuration and its text both say', () => {
    const fatal = { pgid: 'ConvergedError', strServiceExceptionMessage: 'AADSTS50011: It does not match.' };
    expect(detect(page(`${config(fatal)}<p>AADSTS50011: It does not match.</p>`))).toHaveLength(1);
  });

  it('the error it is about to post', () => {
    const source = page(hidden({ error: 'invalid_grant', error_description: message, state: 'AADSTS65001' }));
    expect(detectInHtml(source)).toEqual([
      {
        code: 'AADSTS700082',
        message: sentence,
        details: { ...details, oauthError: 'invalid_grant' },
        surface: 'form',
      },
    ]);
  });

  it.each([
    ['named references', "<input type='hidden' name='error_description' value='AADSTS50011: &quot;a&quot;'>"],
    [
      'attributes in another order',
      '<INPUT VALUE="AADSTS50011: &#34;a&#34;" NAME="error_description" TYPE="HIDDEN">',
    ],
    ['bare attributes', '<input name=error_description type=hidden value="AADSTS50011: &#x22;a&#x22;">'],
  ])('the error it is about to post, with %s', (_, input) => {
    const source = `<html><form><input type="hidden" name="error" value="server_error">${input}</form></html>`;
    expect(detectInHtml(source)).toMatchObject([{ code: 'AADSTS50011', message: '"a"', surface: 'form' }]);
  });

  it('the first of two forms', () => {
    const forms = ['AADSTS50011: a', 'AADSTS65001: b'].map((said) =>
      hidden({ error: 'x', error_description: said }),
    );
    expect(detectInHtml(page(forms.join('')))).toMatchObject([{ code: 'AADSTS50011' }]);
  });

  it('the status of the SAML response it is about to post', () => {
    const response = btoa(
      `<samlp:Response><samlp:Status><samlp:StatusMessage>AADSTS75011: No match.</samlp:StatusMessage></samlp:Status><Assertion>AADSTS65001</Assertion></samlp:Response>`,
    );
    expect(detectInHtml(page(hidden({ SAMLResponse: response, RelayState: 'x' })))).toMatchObject([
      { code: 'AADSTS75011', message: 'No match.', surface: 'form' },
    ]);
  });

  it('the error of a B2C page', () => {
    const source = page(
      `<script>var SETTINGS = {"csrf":"x"};</script><div id="api"><h1>Error</h1><p>AADB2C90289: We encountered an error connecting to the identity provider.</p>Correlation ID: ${correlation}</div>`,
    );
    expect(detectInHtml(source)).toMatchObject([
      { code: 'AADB2C90289', details: { correlationId: correlation }, surface: 'page-text' },
    ]);
  });
});

describe('a page as source does not give', () => {
  it.each([
    '<div class="error" style="display: none" role="alert">AADB2C90037: An error occurred.</div>',
    "<p id='a' style='color:red;display:none;'>AADB2C90037: An error occurred.</p>",
    '<p hidden>AADB2C90037: An error occurred.</p>',
  ])('errors it keeps for later: %s', (element) => {
    expect(detectInHtml(page(element))).toEqual([]);
    expect(detectInHtml(page(`${element}<p>AADB2C90225: Shown.</p>`)).map(({ code }) => code)).toEqual([
      'AADB2C90225',
    ]);
  });

  it.each([
    ['scripts', '<script>throw "AADSTS50011: x"</script>'],
    ['styles', '<style>.AADSTS50011 {}</style>'],
    ['templates', '<template>AADSTS50011: x</template>'],
    ['what people type', '<textarea>AADSTS50011: x</textarea>'],
    ['what they choose from', '<select><option>AADSTS50011: x</option></select>'],
    ['comments', '<!-- AADSTS50011: x -->'],
    ['a comment that never ends', '<!-- AADSTS50011: x'],
    ['a script that never ends', '<script>AADSTS50011: x'],
    ['a tag that never ends', '<script AADSTS50011: x'],
    ['attributes', '<a title="AADSTS50011: x" href="/error?code=AADSTS50011">help</a>'],
    [
      'visible fields',
      '<input type="text" name="error_description" value="AADSTS50011: x"><input type="hidden" name="error" value="a">',
    ],
    ['fields of success', hidden({ code: 'AADSTS50011', id_token: 'x', state: 'y' })],
    ['the configuration of a healthy page', config({ pgid: 'ConvergedSignIn', sErrorCode: '50058' })],
    ['prepared answers', config({ pgid: 'ConvergedSignIn', post: { error_description: 'AADSTS50011: x' } })],
    ['settings of a B2C page', '<script>var SETTINGS = {"texts":"AADB2C90118: x"};</script>'],
  ])('%s', (_, body) => {
    expect(detect(page(body))).toEqual([]);
  });
});
