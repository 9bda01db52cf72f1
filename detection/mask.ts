import { decodePercent } from './encodings.ts';
import { maskMachines } from './mask-machines.ts';
import { maskPeople } from './mask-people.ts';
import { maskSecrets } from './mask-secrets.ts';

/**
 * Takes user names, addresses of machines and secrets out of a text, so that nothing behind detection ever holds them.
 */

/**
 * @param url an address without its query
 * @returns it with names, addresses and secrets in its path masked
 */
export function maskPath(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = decodePercent(decodePercent(pathname));
  const masked = mask(path);
  return `${origin}${masked === path ? pathname : masked}`;
}

/** None of these stands between words alone. */
const signs = /[\d"'@:;=<>()[\]{}\\/%_-]/;
/** Words alone name nobody, unless they say that they do. Most messages of a long log are such. */
const harmless = () =>
  /^(?!.*(?:user|signed|logged|code|bearer|eyJ))[\s.,]*(?:\p{L}{1,20}(?!\p{L})[\s.,]*)*$/isu;

/**
 * @param text any text
 * @returns the text with secrets and tokens as `•••`, mail addresses as `a•••@contoso.com`, other user names as `a•••`, IP addresses as `•••`
 */
export function mask(text: string): string {
  if (!signs.test(text) && harmless().test(text)) return text;
  const bare = maskSecrets(text);
  return maskMachines(keepsUserNames ? bare : maskPeople(bare));
}

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
