import type { Explanation } from '../../catalog/explanation.ts';
import type { Seen } from '../../catalog/explain.ts';
import type { Surface } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { formatLocalTime, parseTimestamp } from '../dates.ts';

/** What was seen, when and where. */
export type SeenAt = Seen & { lastSeenAt?: number; surfaces?: Surface[] };

export interface SupportFact {
  /** The same in every language: a report's JSON is read by programs. */
  key: string;
  label: string;
  value: string;
}

/**
 * @returns what a help desk asks for, labelled in a language; what was not seen is left out
 */
export function supportFacts(
  seen: SeenAt,
  { name, kind }: Explanation,
  { t, language }: Localizer,
): SupportFact[] {
  const { correlationId, traceId, requestId, timestamp, oauthError, suberror } = seen.details;
  const written = timestamp ?? (seen.lastSeenAt ? new Date(seen.lastSeenAt).toISOString() : undefined);
  const time = timestamp ? parseTimestamp(timestamp) : seen.lastSeenAt;
  const facts: Record<string, string | undefined> = {
    code: seen.code,
    name,
    kind: kind && t(`kind-${kind}`),
    'request-id': requestId,
    'trace-id': traceId === requestId ? undefined : traceId,
    'correlation-id': correlationId,
    time: written,
    'local-time': time === undefined ? undefined : formatLocalTime(language, time),
    page: seen.url,
    'oauth-error': oauthError,
    suberror,
    'seen-in':
      seen.surfaces &&
      list(
        language,
        seen.surfaces.map((surface) => t(`surface-${surface}`)),
      ),
  };
  return Object.entries(facts).flatMap(([key, value]) =>
    value ? [{ key, label: t(`detail-${key}`), value }] : [],
  );
}

const list = (language: string, names: string[]): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names);
