/**
 * Takes user names, IP addresses and secrets out of a text, so that nothing behind detection ever holds them.
 * What remains lets a help desk recognise the account: the first letter and the domain.
 */

const address =
  /([\p{L}\p{N}])[\p{L}\p{N}._%+#'-]{0,63}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})/gu;
// "user 'jane'" and its relatives: names that are no mail address. GUIDs stay: they name an object, not a person.
const quotedUser = /(\buser(?:name)?(?: account)? ['"‘“])([^'"’”@•\s])[^'"’”@\n]{0,100}(?=['"’”])/giu;
const guidAhead = /^[0-9a-f]{7}-/i;
const ipv4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\.?\d)/g;
const ipv6 =
  /(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![0-9a-f:])|(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}(?![0-9a-f:])/gi;
/** A JSON Web Token (RFC 7519), an authorization code of Entra's, and what is too long for a word or an ID. */
const token = /\beyJ[\w-]{4,}(?:\.[\w-]+){1,4}|\b[01]\.A[\w-]{20,}(?:\.[\w-]+)*|[\w+/=-]{100,}/g;
/** A secret by the name it has in requests and pages; a code's number in the address of a lookup page is none. */
const named =
  /\b((?:access|id|refresh|flow)_?token|code|device_code|client_secret|(?:client_)?assertion|pass(?:word|wd)|SAML(?:Request|Response)|canary|s?ctx|sFT|state|nonce|ESTSAUTH\w{0,20})(["']?\s?(?:=|:\s?["'])["']?)(?!\d{1,9}(?![\w.~-]))[^\s&"'<>]+/gi;

/**
 * @param url an address without its query
 * @returns it with names and addresses in its path masked
 */
export function maskPath(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${mask(pathname.replaceAll('%40', '@'))}`;
}

/**
 * @param text any text
 * @returns the text with secrets and tokens as `•••`, mail addresses as `a•••@contoso.com`, other quoted user names as `a•••`, IP addresses as `•••`
 */
export function mask(text: string): string {
  const bare = text.replace(named, '$1$2•••').replace(token, '•••');
  return (keepsUserNames ? bare : maskUserNames(bare)).replace(ipv4, '•••').replace(ipv6, '•••');
}

const maskUserNames = (text: string): string =>
  text
    .replace(address, '$1•••@$2')
    .replace(quotedUser, (whole, before: string, first: string, offset: number) =>
      guidAhead.test(text.slice(offset + before.length + 1)) ? whole : `${before}${first}•••`,
    );

/** Detection is synchronous, so that what is set for one call can reach no other. */
let keepsUserNames = false;

/**
 * Detects with user names kept, because an organization's policy wants them in its own people's reports.
 * @param detect a synchronous call of a function of this room
 */
export function keepingUserNames<Result>(detect: () => Result): Result {
  keepsUserNames = true;
  try {
    return detect();
  } finally {
    keepsUserNames = false;
  }
}
