/**
 * Where Microsoft signs people in: the only hosts Signpost may read without being asked to.
 * Each has its reason in docs/permissions.md.
 */
export const signInMatches = [
  'https://login.microsoftonline.com/*',
  'https://login.microsoft.com/*',
  'https://*.login.microsoft.com/*',
  'https://login.windows.net/*',
  'https://device.login.microsoftonline.com/*',
  'https://login.microsoftonline.us/*',
  'https://login.partner.microsoftonline.cn/*',
  'https://login.chinacloudapi.cn/*',
  'https://*.b2clogin.com/*',
  'https://*.ciamlogin.com/*',
];

/** What a reader may add by a click of their own. */
export const optionalMatches = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

const hosts = signInMatches.map((match) => match.slice('https://'.length, -'/*'.length));

/** @returns whether an address is on a sign-in host */
export function isSignInUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' &&
    hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host))
  );
}
