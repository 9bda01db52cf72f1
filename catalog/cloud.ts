import type { Cloud } from './schema.ts';

/**
 * @param url where the failure was seen
 * @returns the cloud it belongs to; the global one where the host does not say
 * @see https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
export function cloudOf(url: string): Cloud {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (host === 'login.microsoftonline.us') return 'us-government';
  if (host === 'login.partner.microsoftonline.cn' || host === 'login.chinacloudapi.cn') return 'china';
  return 'global';
}

const lookupHosts: Record<Cloud, string> = {
  global: 'login.microsoftonline.com',
  'us-government': 'login.microsoftonline.us',
  china: 'login.partner.microsoftonline.cn',
};

/** @returns Microsoft's own page about a code, in its cloud */
export const lookupUrl = (code: string, cloud: Cloud): string =>
  code.startsWith('AADB2C')
    ? 'https://learn.microsoft.com/azure/active-directory-b2c/error-codes'
    : `https://${lookupHosts[cloud]}/error?code=${code.replace(/\D/g, '')}`;
