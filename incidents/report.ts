/** What a reader hands to support, in the reader's language: labels come translated, values as they are. */
export interface Report {
  /** e.g. "AADSTS50011: The app sent you back to the wrong address" */
  title: string;
  meaning: string;
  /** The same in English, where the reader's language is another and support may need both. */
  english?: { title: string; meaning: string };
  facts: { label: string; value: string }[];
  /** The service's own sentence, with its label. */
  quote?: { label: string; text: string };
  /** Who made this report. */
  footer: string;
}

// Everything Markdown or a ticket system could take for formatting, a link, a mention or HTML.
const special = /[\\`*_{}[\]()#+!|<>~@&$]/g;
const controls = /[\u0000-\u001F\u007F\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/**
 * @param report values may come from a page: they are escaped and stripped of control and direction characters
 * @returns Markdown to paste into a ticket
 */
export function toMarkdown({ title, meaning, english, facts, quote, footer }: Report): string {
  return [
    `**${escape(title)}**`,
    escape(meaning),
    ...(english ? [`**${escape(english.title)}**`, escape(english.meaning)] : []),
    facts.map(({ label, value }) => `- ${escape(label)}: \`${code(value)}\``).join('\n'),
    quote ? `> ${escape(quote.label)}: ${escape(quote.text)}` : '',
    escape(footer),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

const clean = (text: string) => text.replace(controls, ' ').trim();
const escape = (text: string) => clean(text).replace(special, '\\$&');
const code = (text: string) => clean(text).replaceAll('`', "'");
