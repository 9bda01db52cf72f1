import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPageConfig, detectInPageConfig, detectInShownConfig } from '../../../detection/page-config.ts';
import { correlation, trace } from './failure.ts';

const page = (config: object) => `//<![CDATA[\n$Config=${JSON.stringify(config)};\n//]]>`;
const read = (config: object) => detectInPageConfig(page(config));
const ids = { correlationId: correlation, sessionId: trace };
const details = { correlationId: correlation, requestId: trace };

/** Fields by which it is decided, with the values that decide it and others. */
const errors = fc.constantFrom(
  '50126',
  50126,
  '50058',
  50058,
  '53003',
  'InvalidAccessPass',
  '',
  0,
  null,
  90094,
);
const configs = fc.record(
  {
    pgid: fc.constantFrom(
      'ConvergedSignIn',
      'ConvergedError',
      'ConvergedConsent',
      'KmsiInterrupt',
      'Other',
      7,
    ),
    sErrorCode: errors,
    iErrorCode: errors,
    arrValErrs: fc.oneof(fc.array(errors), errors),
    strServiceExceptionMessage: fc.constantFrom('AADSTS50011: It failed.', '', null),
    other: fc.string(),
  },
  { requiredKeys: [] },
);

describe('the configuration of a sign-in page', () => {
  it('is read to its end wherever an error may be in it', () => {
    // With this inside, none is passed over by the cheap look.
    const looked = { inner: { strServiceExceptionMessage: '"}' } };
    fc.assert(
      fc.property(configs, (config) => {
        expect(cutPageConfig(page(config))).toEqual(cutPageConfig(page({ ...config, ...looked })));
      }),
      { numRuns: 2_000 },
    );
  });

  it('ends where its last brace closes, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\\\', '{', '}', 'a') }), (text) => {
        const found = cutPageConfig(`${page({ text, pgid: 'ConvergedError', iErrorCode: 50011 })} }; f("}")`);
        expect(found).toEqual({ pgid: 'ConvergedError', iErrorCode: 50011 });
      }),
    );
  });

  it('names the wrong password that the page never prints as a code', () => {
    expect(read({ arrValErrs: ['50126'], sErrorCode: '50126', pgid: 'ConvergedSignIn', ...ids })).toEqual([
      { code: 'AADSTS50126', message: '', details },
    ]);
  });

  it('names it by the list of what the page shows, too', () => {
    expect(read({ arrValErrs: ['50034'], pgid: 'ConvergedSignIn' })).toMatchObject([{ code: 'AADSTS50034' }]);
  });

  it('names the Conditional Access block', () => {
    expect(read({ sErrorCode: '53003', pgid: 'ConvergedConditionalAccess', ...ids })).toMatchObject([
      { code: 'AADSTS53003', details },
    ]);
  });

  it('names the administrator’s consent that is missing', () => {
    expect(read({ sErrorCode: '90094', pgid: 'ConvergedConsent' })).toMatchObject([{ code: 'AADSTS90094' }]);
  });

  it.each([
    ['InvalidAccessPass', 'AADSTS130503'],
    ['ExpiredAccessPass', 'AADSTS130504'],
    ['AccessPassAlreadyUsed', 'AADSTS130505'],
  ])('names a Temporary Access Pass that failed: %s', (sErrorCode, code) => {
    expect(read({ sErrorCode, pgid: 'ConvergedSignIn' })).toMatchObject([{ code }]);
  });

  it('carries the sentence of a fatal error, unescaped', () => {
    const config = {
      iErrorCode: 50011,
      pgid: 'ConvergedError',
      strServiceExceptionMessage:
        'AADSTS50011: The redirect URI &#39;https://app.contoso.example/cb&#39; does not match.',
      ...ids,
    };
    expect(read(config)).toEqual([
      {
        code: 'AADSTS50011',
        message: "The redirect URI 'https://app.contoso.example/cb' does not match.",
        details,
      },
    ]);
  });

  it('gives the number of a fatal error without a sentence', () => {
    expect(read({ iErrorCode: 90072, pgid: 'ConvergedError' })).toMatchObject([{ code: 'AADSTS90072' }]);
  });
});

describe('the configuration is cut', () => {
  const blocked = { sErrorCode: '53003', pgid: 'ConvergedConditionalAccess' };

  it.each([
    ['a brace', '}'],
    ['the end of an object', '};'],
    ['a quote', '"'],
    ['a quote behind a backslash', '\\"'],
    ['a backslash at the end', '\\'],
    ['all of them', '};"{[\\"}}'],
    ['the end of a script', '</scr' + 'ipt>'],
  ])('at its own end, although a string holds %s', (_, text) => {
    const script = `${page({ first: text, ...blocked, nested: { text: [text] } })}\nvar a = {};`;
    expect(detectInPageConfig(script)).toHaveLength(1);
  });

  it('whatever stands before and behind it', () => {
    const script = `var x = {"a":1}; ${page(blocked)} $Config={"sErrorCode":"50011","pgid":"ConvergedError"};`;
    expect(detectInPageConfig(script)).toMatchObject([{ code: 'AADSTS53003' }]);
  });

  it('to the fields that say what failed', () => {
    const config = {
      ...blocked,
      ...ids,
      canary: 'secret',
      sFT: 'secret',
      sPOST_Username: 'jane.doe@contoso.com',
    };
    expect(cutPageConfig(page(config))).toEqual({ ...blocked, ...ids });
  });

  it('to a bounded length, and read the same from there', () => {
    const long = {
      pgid: 'ConvergedError',
      strServiceExceptionMessage: `AADSTS50011: ${'x'.repeat(100_000)}`,
    };
    const shown = cutPageConfig(page(long))!;
    expect(JSON.stringify(shown).length).toBeLessThan(5_000);
    expect(detectInShownConfig(shown)).toEqual(read(long));
  });

  it('only where it is shown to people', () => {
    expect(cutPageConfig(page({ sErrorCode: '50058', pgid: 'ConvergedSignIn' }))).toBeUndefined();
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
    ['asks whether to sign in to an app', { sErrorCode: '50199', pgid: 'CmsiInterrupt' }],
    [
      'asks to register a method',
      { sErrorCode: '50072', iErrorCode: 50072, pgid: 'ConvergedProofUpRedirect' },
    ],
    ['asks for the second factor', { sErrorCode: '50076', pgid: 'ConvergedTFA' }],
    ['asks for a new password', { sErrorCode: '50055', pgid: 'ConvergedChangePassword' }],
    ['asks for consent', { sErrorCode: '65001', pgid: 'ConvergedConsent' }],
    ['says that nothing failed', { sErrorCode: '0', iErrorCode: 0, pgid: 'ConvergedSignIn' }],
    ['has an empty list', { arrValErrs: [], pgid: 'ConvergedSignIn' }],
    [
      'keeps prepared answers in nested objects',
      {
        pgid: 'ConvergedSignIn',
        oCancelPostParams: { error: 'access_denied' },
        desktopSsoConfig: { redirectDssoErrorPostParams: { error_description: 'AADSTS50011: prepared' } },
        nested: { pgid: 'ConvergedError', sErrorCode: '50011', strServiceExceptionMessage: 'AADSTS50011: x' },
      },
    ],
    [
      'keeps the sentence of another page',
      { pgid: 'ConvergedSignIn', strServiceExceptionMessage: 'AADSTS50011: x' },
    ],
    ['is an admin center', { errorCode: '401', sessionId: 'x' }],
    ['names a personal account’s code', { sErrorCode: '80041012', pgid: 'ConvergedSignIn' }],
    ['has a name for an error that is not known', { sErrorCode: 'SomethingElse', pgid: 'ConvergedError' }],
  ])('%s', (_, config) => {
    expect(read(config)).toEqual([]);
  });

  it.each([
    '',
    '$Config=',
    '$Config={',
    '$Config={"a":}',
    '$Config={not json};',
    'var x = 1;',
    '$Config=[1]',
    '$Config={"a":"',
  ])('or no page at all: %s', (script) => {
    expect(detectInPageConfig(script)).toEqual([]);
  });

  it('or one whose fields are anything', () => {
    const odd = [null, [], {}, true, 1e9, '__proto__'];
    for (const value of odd)
      for (const field of ['pgid', 'sErrorCode', 'iErrorCode', 'arrValErrs', 'strServiceExceptionMessage'])
        expect(read({ [field]: value })).toEqual([]);
  });
});
