import { plainText, type Explanation } from '../../catalog/explanation.ts';
import type { Seen } from '../../catalog/explain.ts';
import type { Report } from '../../incidents/report.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { formatLocalTime, parseTimestamp } from '../dates.ts';

/** What was seen, and when. */
export type SeenAt = Seen & { lastSeenAt?: number };

export interface SupportFact {
  label: string;
  value: string;
  /** Of use to the reader alone: the report speaks UTC. */
  readerOnly?: true;
}

/**
 * @returns what a help desk asks for, labelled in the reader's language; what was not seen is left out
 */
export function supportFacts(
  seen: SeenAt,
  { name, kind }: Explanation,
  { t, language }: Localizer,
): SupportFact[] {
  const { correlationId, traceId, requestId, timestamp, oauthError, suberror } = seen.details;
  const written = timestamp ?? (seen.lastSeenAt ? new Date(seen.lastSeenAt).toISOString() : undefined);
  const time = timestamp ? parseTimestamp(timestamp) : seen.lastSeenAt;
  const facts: [string, string | undefined, readerOnly?: true][] = [
    [t('detail-code'), seen.code],
    [t('detail-name'), name],
    [t('detail-kind'), kind && t(`kind-${kind}`)],
    [t('detail-request-id'), requestId],
    [t('detail-trace-id'), traceId === requestId ? undefined : traceId],
    [t('detail-correlation-id'), correlationId],
    [t('detail-time'), written],
    [t('detail-local-time'), time === undefined ? undefined : formatLocalTime(language, time), true],
    [t('detail-page'), seen.url],
    [t('detail-oauth-error'), oauthError],
    [t('detail-suberror'), suberror],
  ];
  return facts.flatMap(([label, value, readerOnly]) =>
    value ? [{ label, value, ...(readerOnly ? { readerOnly } : {}) }] : [],
  );
}

/**
 * @param english the same explanation in English, while the reader sees both
 * @returns the report to hand to support, in the reader's language
 */
export function supportReport(
  seen: SeenAt,
  explanation: Explanation,
  english: Explanation | undefined,
  localizer: Localizer,
): Report {
  const { t } = localizer;
  return {
    title: `${seen.code}: ${plainText(explanation.title)}`,
    meaning: plainText(explanation.meaning),
    ...(english && explanation.meaning.language !== 'en'
      ? { english: { title: plainText(english.title), meaning: plainText(english.meaning) } }
      : {}),
    facts: supportFacts(seen, explanation, localizer).filter(({ readerOnly }) => !readerOnly),
    ...(seen.message ? { quote: { label: t('detail-message'), text: seen.message } } : {}),
    footer: t('report-footer'),
  };
}
