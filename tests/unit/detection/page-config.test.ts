import { describe, expect, it } from 'vitest';
import { detectInPageConfig } from '../../../detection/page-config.ts';

const page = (config: object) => `//<![CDATA[\n$Config=${JSON.stringify(config)};\n//]]>`;
const ids = {
  correlationId: '22222222-bbbb-4bbb-8bbb-222222222222',
  sessionId: '11111111-aaaa-4aaa-8aaa-111111111100',
};
const details = { correlationId: ids.correlationId, requestId: ids.sessionId };

describe('the configuration of a sign-in page', () => {
  it('names the wrong password that the page never prints as a code', () => {
    const script = page({ arrValErrs: ['50126'], sErrorCode: '50126', pgid: 'ConvergedSignIn', ...ids });
    expect(detectInPageConfig(script)).toEqual([{ code: 'AADSTS50126', message: '', details }]);
  });

  it('names the Conditional Access block', () => {
    const script = page({ sErrorCode: '53003', pgid: 'ConvergedConditionalAccess', ...ids });
    expect(detectInPageConfig(script)).toMatchObject([{ code: 'AADSTS53003' }]);
  });

  it('carries the sentence of a fatal error, unescaped', () => {
    const script = page({
      iErrorCode: 50011,
      pgid: 'ConvergedError',
      strServiceExceptionMessage:
        'AADSTS50011: The redirect URI &#39;https://app.contoso.example/cb&#39; does not match.',
      ...ids,
    });
    expect(detectInPageConfig(script)).toEqual([
      {
        code: 'AADSTS50011',
        message: "The redirect URI 'https://app.contoso.example/cb' does not match.",
        details,
      },
    ]);
  });

  it('is cut at its own end, whatever the strings hold and whatever follows', () => {
    const script = `${page({ sErrorCode: '53003', text: '};"{[\\"', pgid: 'ConvergedConditionalAccess' })}\nvar a = {};`;
    expect(detectInPageConfig(script)).toHaveLength(1);
  });
});

describe('a healthy page', () => {
  it.each([
    [
      'says 50058, since nobody is signed in yet',
      { arrValErrs: ['50058'], sErrorCode: '50058', pgid: 'ConvergedSignIn' },
    ],
    ['bounces for browser sign-on', { sErrorCode: '50058', pgid: 'BssoInterrupt' }],
    ['asks to stay signed in', { sErrorCode: '50140', pgid: 'KmsiInterrupt' }],
    [
      'asks to register a method',
      { sErrorCode: '50072', iErrorCode: 50072, pgid: 'ConvergedProofUpRedirect' },
    ],
    ['asks for a new password', { sErrorCode: '50055', pgid: 'ConvergedChangePassword' }],
    ['asks for consent', { sErrorCode: '65001', pgid: 'ConvergedConsent' }],
    [
      'keeps prepared answers in nested objects',
      {
        pgid: 'ConvergedSignIn',
        oCancelPostParams: { error: 'access_denied' },
        desktopSsoConfig: { redirectDssoErrorPostParams: { error_description: 'AADSTS50011: prepared' } },
      },
    ],
    ['is no sign-in page', { errorCode: '401', sessionId: 'x' }],
  ])('%s', (_, config) => {
    expect(detectInPageConfig(page(config))).toEqual([]);
  });

  it.each(['', '$Config=', '$Config={', '$Config={"a":}', '$Config={not json};', 'var x = 1;'])(
    'or no page at all: %s',
    (script) => {
      expect(detectInPageConfig(script)).toEqual([]);
    },
  );
});
