/**
 * The `error` values that RFC 6749, OpenID Connect and Entra ID use. Only these words are believed in running text:
 * there, any other word behind "error:" is somebody's prose.
 */
const word =
  '(?:(?:invalid|unauthorized|unsupported)_(?:request(?:_uri|_object)?|client|grant(?:_type)?|scope|resource|target|tenant|instance|token|session|response_type|challenge_type)' +
  '|(?:interaction|login|consent|account_selection|credential|attributes)_required|access_denied|redirect_uri_mismatch|server_error|temporarily_unavailable' +
  '|authorization_(?:pending|declined)|slow_down|expired_token|bad_verification_code|insufficient_\\w{5,20}|user_(?:not_found|already_exists|password_expired)|attribute_validation_failed)(?![a-z_])';

const snake = '[a-z]+(?:_[a-z]+)+(?![a-z_])';
const before = /* @__PURE__ */ new RegExp(
  `(?<![a-z_:.])${word}|(?<=(?<![a-z_])error["']?\\s{0,3}[:=]\\s{0,3}u?["']?)${snake}`,
  'gi',
);
const behind = [
  // Python 2 writes u'error': u'invalid_grant'.
  /* @__PURE__ */ new RegExp(`(?<![a-z_])error["']?\\s{0,3}[:=]\\s{0,3}u?["']?(${snake})`, 'i'),
  // MSAL.NET, MSAL for iOS, MSAL.js 0.x.
  /* @__PURE__ */ new RegExp(`(?:ErrorCode: |OAuthErrorKey ?= ?|\\d\\dZ\\|)(${word})`, 'i'),
];
const suberror =
  /(?<![a-z])(?:sub_?error|error_subcode)["']?\s{0,3}[:=]\s{0,3}u?["']?([a-z]+(?:_[a-z]+)+)(?![a-z_])/i;

/** How far before a code its error may stand, in characters: between them are labels, never a message. */
const reach = 300;

/**
 * @param ahead plain text before a code
 * @param message plain text behind it
 * @returns the OAuth `error` that belongs to the code
 */
export function readOAuthError(ahead: string, message: string): string | undefined {
  const nearest = [...ahead.slice(-reach).matchAll(before)].at(-1)?.[0];
  return (nearest ?? behind.map((pattern) => pattern.exec(message)?.[1]).find(Boolean))?.toLowerCase();
}

/** @returns the `suberror` that stands before or behind a code */
export const readSuberror = (ahead: string, message: string): string | undefined =>
  (suberror.exec(message) ?? suberror.exec(ahead.slice(-reach)))?.[1]?.toLowerCase();

const whole = /* @__PURE__ */ new RegExp(`^${word}$`);

/** @returns whether the value is one of the `error` values known here */
export const isOAuthError = (value: unknown): value is string =>
  typeof value === 'string' && whole.test(value);

/** @returns the value when it has the form of an `error` or `suberror`, as an answer's own field gives it */
export const asOAuthWord = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z][a-z_]{0,59}$/.test(value) ? value : undefined;
