import { hideValues, plainText, type Explanation, type Text } from '../../catalog/explanation.ts';
import type { Fact, Report, ReportFormat, Telling } from '../../incidents/report.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { supportFacts, type SeenAt } from './support-facts.ts';

/** What a reader may leave out. The code, the IDs and the times always stay: without them nobody can help. */
export const omissible = ['page', 'message', 'values'] as const;
export type Omissible = (typeof omissible)[number];

export const reportLanguages = ['reader', 'english', 'both'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

export interface ReportChoice {
  format: ReportFormat;
  language: ReportLanguage;
  without: readonly Omissible[];
}

/** Until the reader, or the organization, wants another. */
export const usualReport: ReportChoice = { format: 'markdown', language: 'reader', without: [] };

/** A failure in the words of one language. */
export interface Spoken {
  explanation: Explanation;
  localizer: Localizer;
}

/**
 * @param spoken in the languages the report is told in, the reader's first
 * @param without what the reader leaves out
 */
export const supportReport = (
  seen: SeenAt,
  spoken: readonly [Spoken, ...Spoken[]],
  without: readonly Omissible[],
): Report => ({
  told: spoken.map((one, index) => tell(seen, one, without, index === 0)),
  footer: spoken[0].localizer.t('report-footer'),
});

function tell(
  seen: SeenAt,
  { explanation, localizer }: Spoken,
  without: readonly Omissible[],
  withFacts: boolean,
): Telling {
  const withValues = !without.includes('values');
  const say = (text: Text) => plainText(withValues ? text : hideValues(text));
  const words = { title: `${seen.code}: ${say(explanation.title)}`, meaning: say(explanation.meaning) };
  if (!withFacts) return { ...words, facts: [] };
  const isIn = ({ key }: Fact) => key !== 'page' || !without.includes('page');
  const facts = supportFacts(seen, explanation, localizer).filter(isIn);
  const values = withValues ? namedValues(explanation) : [];
  // The service's own sentence names them too.
  const isQuoted = seen.message && withValues && !without.includes('message');
  const quote = { label: localizer.t('detail-message'), text: seen.message };
  return {
    ...words,
    facts: [...facts, ...values],
    ...(isQuoted ? { quote } : {}),
  };
}

/** What the message names, under the names the catalogue gives them. */
export const namedValues = ({ values }: Explanation): Fact[] =>
  Object.entries(values).map(([key, value]) => ({ key, label: key, value }));
