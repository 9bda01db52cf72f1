import { applyRules, type Rule } from './rules.ts';

/** Names of people in a text. What remains lets a help desk recognise the account: the first letter and the domain. */

// What a user principal name may hold, and its escapes: https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname
const local = String.raw`\p{L}\p{M}\p{N}._%+#'’!^~$-`;
const at = String.raw`(?:@|＠|﹫|%(?:25){0,3}40|&#0{0,4}64;|&#x0{0,4}40;|&commat;|\\{1,40}u0040|\\{1,40}x40|\s?[[(]at[\])]\s?)`;
const label = String.raw`[\p{L}\p{M}\p{N}-]{1,63}`;
const address = () =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}._%+#!^~$-])([\p{L}\p{N}]|[_!^~$+#](?=[\p{L}\p{N}]))[${local}]*${at}(${label}(?:\.${label}){0,8}|\[[^\]\s]{1,60}\])(?![\p{L}\p{N}]*:\/\/)`,
    'giu',
  );
const apart = () =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}._-])([\p{L}\p{N}])[\p{L}\p{N}._-]*\s@(${label}(?:\.${label}){1,8})`,
    'giu',
  );
const quotedLocal = () => new RegExp(String.raw`"([\p{L}\p{N}])[^"\n•]{0,64}"(?=${at})`, 'giu');

/** "Jane Doe <j•••@…>", "Doe, Jane (j•••@…)", "j•••@… (Jane Doe)": whoever a masked address belongs to. */
const namePart = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const notName =
  '(?!(?:The|An?|User|Account|Your|This|For|From|To|Application|App|Email|Owner|Client|Sign)\\b)';
const besideAddress = [
  () =>
    new RegExp(
      String.raw`(["'“]?)${notName}${namePart}(?:,? ${notName}${namePart}){1,3}(?: \([^()]{1,40}\))?(["'”]?)(?=\s{0,2}(?:[<([]|[-–] ?)(?:\S•••@))`,
      'gu',
    ),
  () => new RegExp(String.raw`(["'“])[^"'“”\n•]{2,60}(["'”])(?=\s{0,2}<\S•••@)`, 'gu'),
  () =>
    new RegExp(String.raw`(•••@[\p{L}\p{N}.-]{3,80} {0,2}\()${namePart}(?: ${namePart}){1,3}(?=\))()`, 'gu'),
];

const nouns =
  'user(?: ?name| ?id| principal name| object)?(?: account)?|sign-?in name|log-?in(?: name)?|account(?: name)?|upn|e-?mail(?: address)?|guest|member|owner|' +
  'benutzer\\p{L}*|utilisateur\\p{L}*|usu[aá]rio|utente|kullanıcı\\p{L}*|gebruiker\\p{L}*|användare\\p{L}*|bruger\\p{L}*|bruker\\p{L}*|käyttäjä\\p{L}*|' +
  'użytkownik\\p{L}*|uživatel\\p{L}*|utilizator\\p{L}*|felhasználó\\p{L}*|lietotāj\\p{L}*|pengguna|пользовател\\p{L}*|користувач\\p{L}*|χρήστη\\p{L}*|المستخدم|משתמש|用户|使用者|ユーザー|사용자';
const inQuotes = String.raw`(?:[^'"‘’“”«»\x60\n•]|['’](?=\p{L}))`;
const quotedUser = () =>
  new RegExp(
    String.raw`((?<!\p{L})(?:${nouns}) ?(?::\s?)?['"‘“«\x60]\s?)([^'"‘’“”«»\x60@•\s])${inQuotes}{0,300}(?=\s?['"’”»\x60]|$)`,
    'giu',
  );
const bracketedUser = () => /(\buser(?:name)?(?: account)? [[({<])([^\s\])}>•])[^\s\])}>•]*(?=[\])}>])/giu;
/** Where the noun comes last. */
const userAfter = () =>
  /(['"‘“«「])([^'"‘’“”«»「」@•\s])[^'"‘’“”«»「」\n•]{0,60}(?=['"’”»」] ?(?:kullanıcı|用户|使用者|ユーザー|사용자))/giu;
const namedUser = () =>
  /((?<![\w.])["']?(?:user_?name|user_?principal_?name|upn|login_?hint|preferred_username|unique_name|sign-?in_?name|log-?in_?name|account_?name|user_?display_?name|given_?name|family_?name|surname|first_?name|last_?name|full_?name|e-?mail(?: address)?|user(?: ?id)?|name_?id|loginfmt)["']?\s?[:：]\s{0,3}["']?)(?!(?:the|an?|this|your|please|no|not|is|was|https?|AAD)\b)([\p{L}\p{N}])([^\s"'<>,;•@]*)(?!•)(?: \p{Lu}\p{Ll}+)?/giu;
/** A name in a sentence: nothing else there has a dot, a line, a backslash or a digit within. */
const spokenUser = () =>
  /(\buser(?:name)?(?: account)? )(?!https?:|\d)([\p{L}\p{N}])(?=[\p{L}\p{N}]*(?:(?:[._/]|\\{1,40})[\p{L}\p{N}]|\d))[\p{L}\p{N}._\\/-]{1,100}(?![@•\p{L}])/giu;
const missingUser = () =>
  /(\buser account )(?!(?:is|was|has|or|and|that|which|who)\b)([\p{L}\p{N}])[^\s•@]*(?= (?:does not|doesn['’]t|could not|cannot|was not|is not))/giu;
const signedInAs = () =>
  /((?:logged|signed)[ -]?in as ['"]?)(?!(?:an?|the|another|different|someone|yourself)\b)([\p{L}\p{N}])[^\s'"•@]*(?![•@])/giu;

/** "CONTOSO\jane", "contoso.com\jane": NetBIOS names are capitals of at most 15. Registry paths and escapes are none. */
const downLevel = () =>
  /(?<![\w\\:])(?!HK[A-Z]{2})((?:[A-Z][A-Z0-9-]{1,14}|(?:[\w-]+\.){1,4}[a-z]{2,12})(?:\\{1,40}|%(?:25)?5C))([\p{L}\p{N}])[\p{L}\p{N}._$-]+(?!\\)/gu;
const homes = [
  () =>
    /((?:\b[a-z]:|file:\/{2,3}(?:[a-z]:)?)?(?<![\w.~-])(?:[\\/]{1,40})(?:Users|home|Documents and Settings)[\\/]{1,40}|\b[a-z]:[\\/]{1,40}(?:Users|Documents and Settings)[\\/]{1,40})[^\s\\/'"•]+/giu,
  () =>
    /(graph\.(?:microsoft\.com|windows\.net)\/[^\s/]{1,40}\/users\/|sharepoint\.com\/personal\/)(?![0-9a-f]{8}-)[^\s/'"•]+/giu,
];

const wholeGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

const initial = (whole: string, before = '', first = ''): string =>
  whole.includes('•••') || wholeGuid.test(whole.slice(before.length)) ? whole : `${before}${first}•••`;

const anyAt = /[@＠﹫]|40|64;|commat|[[(]at[\])]/i;
const anyMasked = /•••@/;
const anyUser = /user/i;

export const peopleRules: readonly Rule[] = [
  { hint: anyAt, pattern: quotedLocal, by: '"$1•••"' },
  { hint: /\s@/, pattern: apart, by: '$1••• @$2' },
  {
    hint: anyAt,
    pattern: address,
    by: (_, first = '', domain = '') => `${first}•••@${domain.startsWith('[') ? '•••' : domain}`,
  },
  ...besideAddress.map((pattern) => ({ hint: anyMasked, pattern, by: '$1•••$2' })),
  { hint: /Users|home|Documents and Settings/i, pattern: homes[0]!, by: '$1•••' },
  { hint: /graph\.|sharepoint/i, pattern: homes[1]!, by: '$1•••' },
  {
    hint: /* @__PURE__ */ new RegExp(nouns.replaceAll('\\p{L}*', ''), 'i'),
    pattern: quotedUser,
    by: initial,
  },
  { hint: anyUser, pattern: bracketedUser, by: initial },
  { hint: /kullanıcı|用户|使用者|ユーザー|사용자/i, pattern: userAfter, by: initial },
  {
    hint: /(?:name|upn|hint|mail|address|user|id|fmt)["']?\s?[:：]/i,
    pattern: namedUser,
    by: initial,
  },
  { hint: anyUser, pattern: spokenUser, by: initial },
  { hint: /user account /i, pattern: missingUser, by: initial },
  { hint: /(?:logged|signed)[ -]?in as/i, pattern: signedInAs, by: initial },
  { hint: /\\|%(?:25)?5C/i, pattern: downLevel, by: '$1$2•••' },
];

/**
 * @param text any text
 * @returns the text with mail addresses as `a•••@contoso.com`, other user names as `a•••`. IDs stay: they name an object
 */
export const maskPeople = (text: string): string => applyRules(text, peopleRules);
