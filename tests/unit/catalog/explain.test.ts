import { describe, expect, it } from 'vitest';
import { explain, type Seen } from '../../../catalog/explain.ts';
import { plainText } from '../../../catalog/explanation.ts';
import { keysOf, readCompiledAsset as read } from '../../support/catalogue.ts';

const appId = '33333333-cccc-4ccc-8ccc-333333333333';
const wrongAddress: Seen = {
  code: 'AADSTS50011',
  message: `The redirect URI 'https://evil.example/cb' specified in the request does not match the redirect URIs configured for the application '${appId}'.`,
  details: { oauthError: 'invalid_request' },
};
const reader = { language: 'en', role: 'user' } as const;

describe('an explanation', () => {
  it('says what happened, why, and what to do', async () => {
    const explanation = await explain({ ...wrongAddress, message: '' }, reader, read);
    expect(explanation).toMatchObject({
      known: true,
      kind: 'app-registration',
      severity: 'blocked',
      retry: 'after-change',
    });
    expect(plainText(explanation.title)).toBe('The app sent you back to the wrong address');
    expect(plainText(explanation.meaning)).toContain('Your account and password are fine.');
    expect(explanation.steps.length).toBeGreaterThan(0);
  });

  it('names what was seen as a piece of its own, in a sentence made for it', async () => {
    const { meaning } = await explain(wrongAddress, reader, read);
    expect(meaning.parts).toContainEqual({
      type: 'parameter',
      name: 'redirectUri',
      value: 'https://evil.example/cb',
    });
    expect(plainText(meaning)).not.toMatch(/[\u2066-\u2069\uE000\uE001{}]/);
  });

  it('has other steps for each role', async () => {
    const keys = async (role: 'user' | 'admin' | 'developer') =>
      keysOf((await explain(wrongAddress, { ...reader, role }, read)).steps);
    expect(await keys('admin')).not.toEqual(await keys('user'));
    expect(await keys('developer')).not.toEqual(await keys('admin'));
  });

  it('links to the portal of the cloud where the failure happened', async () => {
    const url = 'https://login.microsoftonline.us/common/oauth2/authorize';
    const { steps, lookupUrl } = await explain({ ...wrongAddress, url }, { ...reader, role: 'admin' }, read);
    const links = steps.flatMap(({ link }) => (link ? [link.url] : []));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(link).toMatch(/^https:\/\/(entra\.microsoft\.us|learn\.microsoft\.com)\//);
    expect(lookupUrl).toBe('https://login.microsoftonline.us/error?code=50011');
  });

  it('never puts a value from a page into a link', async () => {
    for (const role of ['user', 'admin', 'developer'] as const) {
      expect(
        JSON.stringify(
          (await explain(wrongAddress, { ...reader, role }, read)).steps.map(({ link }) => link),
        ),
      ).not.toContain('evil');
    }
  });

  it('explains the OAuth error beside the code', async () => {
    const seen: Seen = { ...wrongAddress, details: { oauthError: 'invalid_grant' } };
    expect((await explain(seen, reader, read)).oauthErrors).toMatchObject([{ error: 'invalid_grant' }]);
    expect(
      (await explain({ ...seen, details: { oauthError: '__proto__' } }, reader, read)).oauthErrors,
    ).toEqual([]);
  });

  it('of an unknown code is honest: its own message and where to look', async () => {
    const explanation = await explain(
      { code: 'AADSTS999999', message: 'A new thing.', details: {} },
      reader,
      read,
    );
    expect(explanation).toMatchObject({
      known: false,
      lookupUrl: 'https://login.microsoftonline.com/error?code=999999',
    });
    expect(explanation.meaning.parts).toContainEqual({
      type: 'parameter',
      name: 'message',
      value: 'A new thing.',
    });
    expect(explanation.steps).toHaveLength(1);
  });

  it('falls back to English where a text is not translated, and says so', async () => {
    const rare: Seen = { code: 'AADSTS900522', message: '', details: {} };
    const explanation = await explain(rare, { language: 'lv', role: 'user' }, read);
    expect(explanation.title.language).toBe('en');
    expect(explanation.steps.map(({ text }) => text.language)).toEqual(explanation.steps.map(() => 'lv'));
  });

  it('of an unknown code names the likely kind, and what helps with that kind', async () => {
    const unknown = (message: string) =>
      explain({ code: 'AADSTS999999', message, details: {} }, reader, read);
    const { likelyKind, steps } = await unknown('The request was throttled by a new limit.');
    expect(likelyKind).toBe('throttling');
    expect(keysOf(steps)).toEqual(['unknown-step-user', 'close-tabs-and-wait', 'tell-app-owner']);
    expect((await unknown('')).likelyKind).toBeUndefined();
  });
});

describe('a link', () => {
  const stepsFor = async (id: string) => {
    const message = wrongAddress.message.replace(appId, id);
    return (await explain({ ...wrongAddress, message }, { ...reader, role: 'admin' }, read)).steps;
  };

  it('opens the page of the very app, where its ID was seen', async () => {
    const links = (await stepsFor(appId)).flatMap(({ link }) => link?.url ?? []);
    expect(links.some((url) => url.endsWith(`/appId/${appId}`))).toBe(true);
  });

  it('opens the list where the ID is no GUID, and takes no part of it', async () => {
    const links = (await stepsFor('evil/../x')).flatMap(({ link }) => link?.url ?? []);
    expect(links.join()).toContain('ApplicationsListBlade');
    expect(links.join()).not.toMatch(/evil|[{}]/);
  });
});

describe('an app of Microsoft’s own', () => {
  const teams = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

  it('is named, and nobody is told to change how it is registered', async () => {
    const message = wrongAddress.message.replace(appId, teams.toUpperCase());
    const explanation = await explain({ ...wrongAddress, message }, { ...reader, role: 'admin' }, read);
    expect(explanation.microsoftApp).toBe('Microsoft Teams');
    const keys = keysOf(explanation.steps);
    expect(keys[0]).toBe('microsoft-app-cannot-change');
    expect(keys).not.toContain('add-confirmed-redirect-uri');
  });
});
