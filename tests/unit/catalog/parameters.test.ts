import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameters } from '../../../catalog/parameters.ts';

const wrongAddress =
  "The redirect URI '{redirectUri}' specified in the request does not match the redirect URIs configured for the application '{appId}'.";
const appId = '33333333-cccc-4ccc-8ccc-333333333333';

describe('the values in a message', () => {
  it('are read by the wording the service is known to use', () => {
    const message = `The redirect URI 'https://app.contoso.example/cb' specified in the request does not match the redirect URIs configured for the application '${appId}'. Make sure …`;
    expect(readParameters(message, [wrongAddress])).toEqual({
      redirectUri: 'https://app.contoso.example/cb',
      appId,
    });
  });

  it('are read whatever kind of quotes and spaces stand around them, and when the ending changed', () => {
    const message = `The redirect URI ‘https://app.contoso.example/cb’  specified in the request does not match the redirect URIs configured for the application ‘${appId}’ in this tenant.`;
    expect(readParameters(message, [wrongAddress])).toEqual({
      redirectUri: 'https://app.contoso.example/cb',
      appId,
    });
  });

  it('come from the wording that yields most', () => {
    const templates = [
      "The application '{appId}' is not assigned.",
      "The application '{appId}' ({appName}) is not assigned.",
    ];
    expect(readParameters(`The application '${appId}' (Contoso) is not assigned.`, templates)).toEqual({
      appId,
      appName: 'Contoso',
    });
  });

  it('are nothing when the wording is another one', () => {
    expect(readParameters('Something else happened.', [wrongAddress])).toEqual({});
    expect(readParameters('', [wrongAddress])).toEqual({});
    expect(readParameters('anything')).toEqual({});
  });

  it('cannot turn the text around them, and are never longer than a name can be', () => {
    const message = (uri: string) =>
      `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${appId}'.`;
    expect(readParameters(message('https://a\u202Egro.live'), [wrongAddress]).redirectUri).toBe(
      'https://agro.live',
    );
    expect(readParameters(message('a'.repeat(500)), [wrongAddress])).toEqual({ appId });
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(readParameters(`${before}The redirect URI '${after}`, [wrongAddress])).toBeTypeOf('object');
      }),
    );
  });
});
