import { ids } from './ids.ts';

export const signInHost = 'login.microsoftonline.com';
export const app = 'https://app.contoso.example';
export const authorizePath = '/common/oauth2/v2.0/authorize';

/** An app's request to the sign-in service, carrying the scenario's name as its state. */
export const authorize = (scenario: string, host = signInHost, more: Record<string, string> = {}): string =>
  `https://${host}${authorizePath}?${new URLSearchParams({
    client_id: ids.appId,
    response_type: 'code',
    redirect_uri: `${app}/signin-oidc`,
    scope: 'openid profile',
    state: scenario,
    ...more,
  })}`;
