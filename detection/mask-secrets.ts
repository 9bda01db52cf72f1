import { applyRules, type Rule } from './rules.ts';

/** Secrets in a text: by their form, and by the name that stands before them. */

const quoted = String.raw`"(?:[^"]|"(?=[\p{L}\p{N}]))*(?:"|$)|'(?:[^']|'(?=\p{L}))*(?:'|$)`;
/** An apostrophe or a bracket inside a value is part of it; behind it, a sentence goes on. */
const bare = String.raw`(?:[^\s&"'’”<>]|['"<](?=[\p{L}\p{N}]))+`;
const equals = String.raw`["'\]]{0,2}\s{0,2}(?:={1,3}>?|-+>|%(?:25){0,3}3D)\s{0,2}u?`;

/**
 * What stands behind “=”, or behind a quoted name and a colon, is somebody's parameter, cookie or setting: what is safe
 * to show has a name that is known to be.
 */
const shown =
  'error|error_?(?:code|codes|subcode|description|uri|message|type)|sub_?(?:error|code)|(?:http_?)?status_?(?:code)?|scopes?|resource|' +
  'aud(?:ience)?|iss(?:uer)?|authority|instance|environment|tenant|tid|(?:tenant|client|app|application|resource|correlation|request|trace|policy|object)_?id|' +
  '(?:client-)?request-id|app(?:lication)?_?name|(?:redirect|reply|return)_?ur[il]|response_?(?:type|mode)|grant_?type|prompt|' +
  '(?:api[-_]?)?version|ver|p|policy|timestamp|alg|kid|x5t|thumbprint|reason|type|method|domain_?hint|lang|mkt|ui_?locales|protocol|' +
  'entity_?id|identifier|realm|wtrealm|wa|wreply|endpoint|ur[il]|destination|issuer|cn|ou?|dc|c|l|st?|message|title|detail|category|start|end|tabs';

const unknownName = () =>
  new RegExp(
    String.raw`(?<![\w.$|-])((?!(?:${shown})(?:["'\]]|\s{0,2}[=%-]))[a-z_.][\w.$|-]{0,80}${equals})(${quoted}|${bare})`,
    'giu',
  );
const quotedName = () =>
  new RegExp(
    String.raw`((?<![\w-]|\w\w)u?(["'])(?!(?:${shown})\2)[\w.$|-]{1,80}\2\s{0,3}:\s{0,3}u?)(${quoted}|[\w.-]+)`,
    'giu',
  );

const secretWords =
  'token|secret|passw(?:or)?d|pwd|passphrase|access ?pass|assertion|cookie|nonce|canary|verifier|credential|csrf|xsrf|(?:api|subscription|functions|account|access)[-_]?key|' +
  'session|client_?info|(?:auth|authorization|device|user|verification|one[- ]?time(?: pass)?|security)[-_ ]?code|otp|otc|saml(?:request|response)|relaystate|wresult|viewstate';
const secretName = /* @__PURE__ */ new RegExp(
  `${secretWords}|^(?:ests|sid|pin|prt|state|nonce|s?ctx|sft|code)\\b`,
  'i',
);
/** In prose, too: "Password: x", "X-CSRF-TOKEN: x", "--client-secret x". */
const spokenName = () =>
  new RegExp(
    String.raw`(?<![\w'"-])((?:[\w.-]*(?:${secretWords})(?:_?value)?|s?ctx|sft|pin|prt|sid)["']?\s?[:：]\s{0,3}u?)(${quoted}|[^\s&"'<>]+)`,
    'giu',
  );
const option = () =>
  /(?<=\s|^)(--?(?:[\w-]*(?:password|secret|token|assertion|username)|[pu])\s{1,3})(?!-)(?:"[^"]*"?|'[^']*'?|\S+)/giu;
const alwaysSecret = /passw(?:or)?d|pwd|passphrase|access ?pass|otp|otc|\bpin\b|secret/i;
const plainWord = /^\p{L}\p{Ll}{0,20}[.,;:!?)]*$/u;

const wholeGuid = /^["']?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}["']?[.,;)]*$/i;
/** A number is a code, a status or a switch, and so is a word of the protocol's. */
const harmless = /^["']?(?:\d{1,9}(?![\w.~-])|true\b|false\b|null\b|•••)/i;

/** @returns the value as dots in the quotes it had */
const dots = (value: string): string => {
  const quote = /^["']/.exec(value)?.[0] ?? '';
  return `${quote}•••${quote && value.length > 1 && value.endsWith(quote) ? quote : ''}`;
};

const isCode = (name: string, value: string) =>
  /^u?["']?(?:code|state)\b/i.test(name) &&
  (harmless.test(value) || (/code["']?\s?:/i.test(name) && /^["']?[a-z_]+["']?$/i.test(value)));
const isSecret = (name: string) => secretName.test(name.replace(/^u?["']/, ''));

const byName = (whole: string, name = '', ...rest: string[]): string => {
  // The groups end with the value; behind it stand offset and text.
  const value = rest.findLast((one) => typeof one === 'string' && whole.endsWith(one) && one !== whole) ?? '';
  if (/•••/.test(value) || isCode(name, value)) return whole;
  if (!isSecret(name) && (wholeGuid.test(value) || harmless.test(value))) return whole;
  return `${name}${dots(value)}`;
};

const spoken = (whole: string, name = '', value = ''): string =>
  value.includes('•••') || (!alwaysSecret.test(name) && plainWord.test(value)) || /^https?:/i.test(value)
    ? whole
    : `${name}${dots(value)}`;

const header = () =>
  /\b((?:set-)?cookies?["']?\s?[:=](?!\s?["']?•)\s?["']?)[^\n]*?(?=["']?\s*$|["']\s|\n)/gimu;
const scheme = () =>
  /\b((?:Bearer|Basic|Digest|D?PoP|NTLM|Negotiate|SharedKey)\s{1,3})(?!\p{Lu}?\p{Ll}+(?![\w.=-])|[a-z_]+\s?=)([\w.~+/=-]{4,})/gu;
const privateKey = () => /BEGIN [A-Z ]{0,20}PRIVATE KEY[^]*?(?:END [A-Z ]{0,20}PRIVATE KEY|$)/g;

/**
 * By form: a JSON Web Token or any base64 of JSON (RFC 7519, RFC 7516), authorization codes and refresh tokens of Entra's
 * (newer and older) and of personal accounts, client secrets as Entra makes them.
 */
const forms =
  /(?<![A-Za-z0-9])eyJ[\w-]{6,}(?:\.[\w-]*){0,4}|(?<![\w.])[01]\.A[\w-]{20,}(?:\.[\w-]+)*|(?<!\w)(?:OAQABAA|[AC]?AQABAA|AwABAA)[\w-]{12,}|(?<![\w.])M\.[CR]\w{1,9}\.[\w.!*$-]{8,}|(?<![\w~.-])[\w.~-]{3}\dQ~[\w.~-]{20,}/g;
/** Codes that people type: "enter the code ABCD12345", "your one-time code is 123456". */
const typedCode = () =>
  /\b((?:(?:enter|use|using|type|input)\s(?:the\s|this\s|your\s)?|one-time\s(?:pass)?|verification\s|security\s)code\s?(?:is\s|:\s?)?["']?)(?=\w*\d|[A-Z0-9]{8})[A-Za-z0-9-]{4,12}(?![\w-])/g;

/** "password 'x'", "the password is hunter2": in prose, a word with a digit in it is a value. */
const spokenPassword = () =>
  /\b((?:password|passphrase|pwd|pin)\s(?:is\s|was\s)?)(?:(['"‘“])[^'"’”\n•]{1,100}(?=['"’”])|(?=[^\s\d]*\d)(?=\S*[A-Za-z])[^\s'"]{4,})/gi;

/** An authorization code behind a colon; "code: invalid_grant", "code: 0x80070520" are none. */
const quotedCode = () =>
  /((?<!error )\bcode["']?\s?[:：]\s?["']?)(?!0x|AAD|CAA)(?=[\w.-]*\d)(?=[\w.-]*[a-z])[\w.-]{8,}/gi;
/** ASP.NET writes a secret into the name. */
const cookieName = () => /(\.?AspNetCore\.(?:[A-Za-z]{1,20}\.){0,2}(?:Nonce|Correlation)\.)[^\s=•]+/g;

const opaque = /[\w+/-]{24,}={1,2}|[\w+=~-]{24,}/g;
const guids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const keyAhead = /(?:kid|thumbprint|x5t|key(?: id(?:entifier)?)?)\W{0,4}$/i;

/** Chance changes between capitals, small letters and digits all the time; words do so where one ends. */
function isByChance(run: string): boolean {
  const own = run.replace(guids, '');
  if (own.length < 24) return false;
  if (own.length >= 100) return true;
  if (!/[a-z]/.test(own) || !/[A-Z]/.test(own) || !/\d/.test(own)) return false;
  const changes = own.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes / own.length >= 0.4;
}

/** What stands behind the path of an address. Manuals are linked with a place in them. */
const query = () => /(?<=:\/\/[^\s'"<>?#]{1,300}\?)(?![^\s'"<>#]*=)[\w%][^\s'"<>#]*/gu;
const fragment = () =>
  /(?<=:\/\/[^\s'"<>#]{1,300}#)(?<!:\/\/(?:aka\.ms|github\.com|(?:docs|learn|go)\.microsoft\.com)\/[^\s'"<>]{0,300})(?![^\s'"<>]*[=/])[\w%][^\s'"<>]*/gu;

export const secretRules: readonly Rule[] = [
  { hint: /BEGIN /, pattern: privateKey, by: '•••' },
  { hint: /:\/\//, pattern: () => /(:\/\/)[^\s/@?#'"<>•]+@/g, by: '$1•••@' },
  { hint: /cookie/i, pattern: header, by: '$1•••' },
  { hint: /Bearer|Basic|Digest|PoP|NTLM|Negotiate|SharedKey/, pattern: scheme, by: '$1•••' },
  { hint: /\w/, pattern: () => forms, by: '•••' },
  { hint: /["']\s{0,3}:/, pattern: quotedName, by: byName },
  { hint: /=|->|3D/i, pattern: unknownName, by: byName },
  {
    hint: /* @__PURE__ */ new RegExp(
      `(?:${secretWords}|s?ctx|sft|pin|prt|sid)(?:_?value)?["']?\\s?[:：]`,
      'i',
    ),
    pattern: spokenName,
    by: spoken,
  },
  { hint: /(?:^|\s)--?\w/, pattern: option, by: '$1•••' },
  { hint: /pass|pwd|pin/i, pattern: spokenPassword, by: '$1$2•••' },
  { hint: /code/, pattern: typedCode, by: '$1•••' },
  { hint: /code/i, pattern: quotedCode, by: '$1•••' },
  { hint: /AspNetCore/, pattern: cookieName, by: '$1•••' },
  { hint: /:\/\/[^\s]*\?/, pattern: query, by: '•••' },
  { hint: /:\/\/[^\s]*#/, pattern: fragment, by: '•••' },
];

/**
 * @param text any text
 * @returns the text with secrets as `•••`
 */
export const maskSecrets = (text: string): string =>
  applyRules(text, secretRules)
    .replace(/[\w+/=-]{100,}/g, '•••')
    .replace(opaque, (run, at: number, whole: string) =>
      isByChance(run) && !keyAhead.test(whole.slice(Math.max(0, at - 20), at)) ? '•••' : run,
    );
