/** What a reader hands to support: labels come in the reader's language, values as they are. */
export interface Report {
  /** Once for each language it is told in, the reader's first. */
  told: Telling[];
  /** Who made this report. */
  footer: string;
}

export interface Telling {
  /** e.g. "AADSTS50011: The app sent you back to the wrong address" */
  title: string;
  meaning: string;
  facts: Fact[];
  /** The service's own sentence, with its label. */
  quote?: { label: string; text: string };
}

export interface Fact {
  /** The same in every language. */
  key: string;
  label: string;
  value: string;
}

export const reportFormats = ['markdown', 'text', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * @param report values may come from a page: they are stripped of control and direction characters, and escaped where
 *   the format could take them for formatting, a link, a mention or HTML
 * @returns text to paste into a ticket
 */
export const writeReport = (report: Report, format: ReportFormat): string => writers[format](report);

const writers: Record<ReportFormat, (report: Report) => string> = {
  markdown: ({ told, footer }) =>
    blocks([
      ...told.flatMap(({ title, meaning, facts, quote }) => [
        `**${escape(title)}**`,
        escape(meaning),
        facts.map(({ label, value }) => `- ${escape(label)}: \`${code(value)}\``).join('\n'),
        quote ? `> ${escape(quote.label)}: ${escape(quote.text)}` : '',
      ]),
      escape(footer),
    ]),
  text: ({ told, footer }) =>
    blocks([
      ...told.flatMap(({ title, meaning, facts, quote }) => [
        clean(title),
        clean(meaning),
        facts.map(({ label, value }) => `${clean(label)}: ${clean(value)}`).join('\n'),
        quote ? `${clean(quote.label)}: ${clean(quote.text)}` : '',
      ]),
      clean(footer),
    ]),
  json({ told, footer }) {
    const [first] = told;
    const facts = (first?.facts ?? []).map(({ key, value }) => [key, clean(value)]);
    const texts = told.map(({ title, meaning }) => ({ title: clean(title), meaning: clean(meaning) }));
    const message = first?.quote ? { message: clean(first.quote.text) } : {};
    return `${JSON.stringify({ ...Object.fromEntries(facts), ...message, explained: texts, by: footer }, null, 2)}\n`;
  },
};

const blocks = (texts: string[]): string => `${texts.filter((text) => text !== '').join('\n\n')}\n`;

// Everything Markdown or a ticket system could take for formatting, a link, a mention or HTML.
const special = /[\\`*_{}[\]()#+!|<>~@&$]/g;
const controls = /[\u0000-\u001F\u007F\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

const clean = (text: string) => text.replace(controls, ' ').trim();
const escape = (text: string) => clean(text).replace(special, '\\$&');
const code = (text: string) => clean(text).replaceAll('`', "'");
