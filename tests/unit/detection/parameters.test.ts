import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameters } from '../../../detection/parameters.ts';

const wrongAddress =
  "The redirect URI '{redirectUri}' specified in the … configured for the application '{appId}'.";
const appId = '33333333-cccc-4ccc-8ccc-333333333333';
const read = { redirectUri: 'https://app.contoso.example/cb', appId };

describe('the values in a message', () => {
  it.each([
    [
      'as the service words it',
      `The redirect URI 'https://app.contoso.example/cb' specified in the request does not match the redirect URIs configured for the application '${appId}'. Make sure …`,
    ],
    [
      'whatever the quotes and spaces',
      `The redirect URI ‘https://app.contoso.example/cb’  specified in the\n request configured for the application "${appId}".`,
    ],
    [
      'without quotes',
      `The redirect URI https://app.contoso.example/cb specified in the request configured for the application ${appId}.`,
    ],
    [
      'with another beginning and another end',
      `Sorry: REDIRECT URI 'https://app.contoso.example/cb' specified in the request configured for the application '${appId}' in this tenant`,
    ],
  ])('are read %s', (_, message) => {
    expect(readParameters(message, [wrongAddress])).toEqual(read);
  });

  it('come from the wording that yields most', () => {
    const wordings = [
      "The application '{appId}' is not assigned.",
      "The application '{appId}' ({appName}) is not assigned.",
    ];
    expect(readParameters(`The application '${appId}' (Contoso) is not assigned.`, wordings)).toEqual({
      appId,
      appName: 'Contoso',
    });
  });

  it('are those before the cut when a message was cut off', () => {
    const message = "The redirect URI 'https://app.contoso.example/cb' specified in the request does not ma";
    expect(readParameters(message, [wrongAddress])).toEqual({ redirectUri: read.redirectUri });
    expect(readParameters("The redirect URI 'https://app.cont", [wrongAddress])).toEqual({});
  });

  it('end at their sentence, not at a full stop inside', () => {
    const wording = 'was issued on {issueDate} and was inactive for {time}.';
    const message = 'The token was issued on 2024-01-28T19:43:52.3866932Z and was inactive for 90.00:00:00.';
    expect(readParameters(message, [wording])).toEqual({
      issueDate: '2024-01-28T19:43:52.3866932Z',
      time: '90.00:00:00',
    });
  });

  it.each([
    "'1a2bxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'",
    "'App_ID'",
    "'redacted:id'",
    "'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'",
    "'<app-id>'",
    "'***'",
    "'{0}'",
    "'...'",
  ])('are no placeholders: %s', (value) => {
    expect(readParameters(`configured for the application ${value}.`, [wrongAddress])).toEqual({});
    expect(readParameters(`The application ${value} failed.`)).toEqual({});
  });
});

describe('what stands around a value', () => {
  const disabled = "Application '{appId}'({appName}) is disabled in tenant {tenant}.";

  it('may hold brackets of its own', () => {
    const message = `Application '${appId}' (Contoso (Test)) is disabled in tenant Fabrikam.`;
    expect(readParameters(message, [disabled])).toEqual({
      appId,
      appName: 'Contoso (Test)',
      tenant: 'Fabrikam',
    });
  });

  it('is no quote where it is an apostrophe', () => {
    const wording = "The tenant '{tenant}' does not exist.";
    expect(readParameters("The tenant 'Contoso's' does not exist.", [wording])).toEqual({
      tenant: "Contoso's",
    });
    expect(readParameters("The user's session was not sent with the user's cookies.")).toEqual({});
  });

  it('shows where a value at the very end is whole', () => {
    const wording = 'Current time: {curTime}, expiry time of assertion {expTime}.';
    const message = 'Current time: 2024-12-07T12:09:18Z, expiry time of assertion 2024-12-07T11:14';
    expect(readParameters(message, [wording])).toEqual({ curTime: '2024-12-07T12:09:18Z' });
    expect(readParameters(`${message}:18.0000000Z`, [wording])).toHaveProperty('expTime');
  });

  it('shows no person whose name is not masked', () => {
    const wording = 'The user account {user} does not exist in the {tenant} directory';
    expect(
      readParameters('The user account jane does not exist in the Contoso directory', [wording]),
    ).toEqual({ tenant: 'Contoso' });
  });
});

describe('a translation', () => {
  it('yields the values that can mean one thing only', () => {
    const unknownApp = ["Application with identifier '{appId}' was not found in the directory '{tenant}'"];
    expect(
      readParameters(`Die Anwendung "${appId}" wurde im Verzeichnis "Contoso" nicht gefunden.`, unknownApp),
    ).toEqual({ appId, tenant: 'Contoso' });
    expect(readParameters(`在目录“${appId}”中找不到“${appId.replaceAll('3', '4')}”。`, unknownApp)).toEqual(
      {},
    );
    expect(readParameters('找不到租户“contoso”。', ["Tenant '{tenant}' not found."])).toEqual({
      tenant: 'contoso',
    });
  });
});

describe('a wording nobody has seen', () => {
  it.each([
    [`Something about the application '${appId}'(Contoso Portal).`, { appId, appName: 'Contoso Portal' }],
    [`The client with id ${appId} may not.`, { appId }],
    ["No such reply URL 'https://a.example/'.", { redirectUri: 'https://a.example/' }],
    [`Not found in the directory '${appId}'.`, { tenant: appId }],
    [
      "You must do more to access 'https://graph.microsoft.com'.",
      { resource: 'https://graph.microsoft.com' },
    ],
    ["The scope 'openid' does not exist.", { scope: 'openid' }],
    ["User account 'j•••@contoso.example' may not.", { user: 'j•••@contoso.example' }],
    [`Configure the application Contoso Portal ('${appId}').`, { appId, appName: 'Contoso Portal' }],
    ["The application 'Contoso Portal' may not.", { appName: 'Contoso Portal' }],
    ['It must be added to the contoso.example directory.', { tenant: 'contoso.example' }],
    [`App name: Contoso Portal, App id: ${appId}`, { appName: 'Contoso Portal', appId }],
  ])('still says what its nouns name: %s', (message, expected) => {
    expect(readParameters(message)).toEqual(expected);
  });

  it('says nothing where two values fit one name', () => {
    expect(readParameters("The parameter 'client_assertion' or 'client_secret'.")).toEqual({});
    expect(readParameters("Tenant 'Contoso' is not tenant 'Fabrikam'.")).toEqual({});
  });

  it('says nothing where nothing is named', () => {
    expect(readParameters('Something else happened.', [wrongAddress])).toEqual({});
    expect(readParameters('', [wrongAddress])).toEqual({});
  });
});

describe('a hostile value', () => {
  it('cannot turn the text around it, and is never longer than a name can be', () => {
    const message = (uri: string) =>
      `The redirect URI '${uri}' specified in the request configured for the application '${appId}'.`;
    expect(readParameters(message('https://a\u202Egro.live'), [wrongAddress])['redirectUri']).toBe(
      'https://agro.live',
    );
    expect(readParameters(message('a'.repeat(500)), [wrongAddress])).not.toHaveProperty('redirectUri');
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(readParameters(`${before}The redirect URI '${after}`, [wrongAddress])).toBeTypeOf('object');
        expect(readParameters(`${before} the application '${after}`)).toBeTypeOf('object');
      }),
    );
  });
});
