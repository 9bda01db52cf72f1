/** What a message goes through on its way to somebody who reads it: the inverse of what detection undoes. */
export type Wrapping = (text: string) => string;

const escaped = (text: string, escape: (codePoint: number) => string) =>
  text.replace(/[^A-Za-z0-9 ]/gu, (character) => escape(character.codePointAt(0)!));

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html: Wrapping = (text) => text.replace(/[&<>"']/g, (character) => named[character]!);

const formEncoded = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);

/** Encodings of a whole text. */
export const encodings: Record<string, Wrapping> = {
  'a JSON string': (text) => JSON.stringify(text),
  'a JSON string in a JSON string': (text) => JSON.stringify(JSON.stringify(text)),
  'a JSON string, three times': (text) => JSON.stringify(JSON.stringify(JSON.stringify(text))),
  'percent-encoding': encodeURIComponent,
  'percent-encoding, twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'form encoding': formEncoded,
  'HTML, named references': html,
  'HTML, decimal references': (text) => escaped(text, (point) => `&#${point};`),
  'HTML, hexadecimal references': (text) => escaped(text, (point) => `&#x${point.toString(16)};`),
};

/** What carries a text together with others. */
export const carriers: Record<string, Wrapping> = {
  'an object': (text) => JSON.stringify({ status: 400, error: { message: text, inner: null } }),
  'an indented object': (text) => JSON.stringify({ level: 'error', msg: text }, null, 2),
  'an array': (text) => JSON.stringify([1, 'first', [text], {}]),
  'a token answer': (text) => JSON.stringify({ error: 'invalid_grant', error_description: text }),
  'a log line': (text) => `2026-01-05 10:11:12,345 [main] ERROR c.c.auth - sign-in failed: ${text}`,
  'JSON in a log line': (text) => `[error] 42#0: answer ${JSON.stringify({ error: text })}, client: app`,
  'a query': (text) =>
    `https://app.contoso.example/cb?error=invalid_grant&error_description=${formEncoded(text)}&state=x1`,
  'a fragment': (text) =>
    `https://app.contoso.example/cb#error=invalid_grant&error_description=${encodeURIComponent(text)}&state=x1`,
  'a Location header': (text) =>
    `HTTP/1.1 302 Found\r\nLocation: https://app.contoso.example/cb?error=invalid_grant&error_description=${formEncoded(text)}\r\n`,
  'a page': (text) => `<!DOCTYPE html><html><body><div><p>${html(text)}</p></div></body></html>`,
  'a hidden input': (text) =>
    `<html><form method="post"><input type="hidden" name="error" value="invalid_grant"><input type="hidden" name="error_description" value="${html(text)}"></form></html>`,
};

/** A SAML response, as a form posts it. */
export const samlResponse: Wrapping = (text) =>
  btoa(
    `<samlp:Response><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/><samlp:StatusMessage>${html(text)}</samlp:StatusMessage></samlp:Status></samlp:Response>`,
  );
