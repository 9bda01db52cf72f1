const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * @param text HTML-escaped text
 * @returns the text with named (the usual six), decimal and hexadecimal references replaced
 */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** Tags that stand inside a word or a sentence; any other ends the line. */
const inlineTag = /^<\/?(?:a|abbr|b|bdi|bdo|code|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)\b/i;

/** What SAML, WS-Trust and WS-Federation call a person or a secret: without its element, nothing would tell what it is. */
const personal =
  /(<(?:\w{1,20}:)?(?:NameID|UPN|EmailAddress|Username|Password|BinarySecret|BinarySecurityToken|SignatureValue|AttributeValue)\b[^<>]{0,400}>)[^<>]+(?=<)/gi;

/**
 * @param text text with markup left in it, as logs and copied sources have it
 * @returns it without tags, block elements as line ends, and without the secrets that only a tag names; an address in angle brackets stays
 */
export const withoutTags = (text: string): string =>
  text
    .replace(personal, '$1•••')
    .replace(/<[/!]?[a-z](?![^\s<>]{0,100}@)[^<>]{0,400}>/gi, (tag) => (inlineTag.test(tag) ? '' : '\n'));
