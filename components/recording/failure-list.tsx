import { useSignal } from '@preact/signals';
import { severityOf } from '../../catalog/severity.ts';
import type { Role } from '../../catalog/schema.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import type { RecordedFailure } from '../../recordings/recorded-failure.ts';
import { formatLocalTime } from '../dates.ts';
import { CheckIcon, SeverityIcon } from '../icons.tsx';
import { isQuiet } from '../popup/listing.ts';
import { languageAttributes, RichText } from '../rich-text.tsx';

interface Props {
  failures: readonly RecordedFailure[];
  titles: ReadonlyMap<Code, Text>;
  role: Role;
  localizer: Localizer;
  onChoose: (failure: RecordedFailure) => void;
}

const page = 50;

/** The failures of a recording, in order; what kept nobody waiting only for whom asks for it, and for developers. */
export function FailureList({ failures, titles, role, localizer, onChoose }: Props) {
  const { t } = localizer;
  const withQuiet = useSignal(role === 'developer');
  const shown = useSignal(page);
  const current = useSignal<string | undefined>(undefined);
  const quiet = failures.filter(isQuiet).length;
  const listed = withQuiet.value ? failures : failures.filter((failure) => !isQuiet(failure));
  return (
    <>
      {quiet > 0 && (
        <label class="with-quiet">
          <input
            type="checkbox"
            checked={withQuiet.value}
            data-part="with-quiet"
            onChange={({ currentTarget }) => (withQuiet.value = currentTarget.checked)}
          />
          {t('recording-quiet', { count: quiet })}
        </label>
      )}
      <ol class="failures" aria-label={t('recording-heading')}>
        {listed.slice(0, shown.value).map((failure) => (
          <li key={failure.id}>
            <button
              type="button"
              data-part="failure"
              aria-pressed={failure.id === current.value}
              onClick={() => {
                current.value = failure.id;
                onChoose(failure);
              }}
            >
              <Failure failure={failure} title={titles.get(failure.code)} localizer={localizer} />
            </button>
          </li>
        ))}
      </ol>
      {listed.length > shown.value && (
        <button type="button" data-part="more-failures" onClick={() => (shown.value += page)}>
          {t('catalogue-more')}
        </button>
      )}
    </>
  );
}

interface FailureProps {
  failure: RecordedFailure;
  title: Text | undefined;
  localizer: Localizer;
}

function Failure({ failure, title, localizer: { t, language } }: FailureProps) {
  const { code, lastSeenAt, attempts, settled, quiet, url } = failure;
  const severity = isQuiet(failure) ? 'interrupt' : severityOf(code);
  const word = t(`severity-${severity}`);
  return (
    <>
      {settled ? (
        <CheckIcon />
      ) : (
        <span class={`severity ${severity}`} title={word}>
          <SeverityIcon severity={severity} />
          <span class="visually-hidden">{word}</span>
        </span>
      )}
      <span class="title" {...(title ? languageAttributes(title, language) : {})}>
        {title ? <RichText text={title} /> : t('unknown-title')}
      </span>
      <span class="facts">
        <bdi class="code">{code}</bdi>
        {lastSeenAt !== undefined && (
          <time dateTime={new Date(lastSeenAt).toISOString()}>{formatLocalTime(language, lastSeenAt)}</time>
        )}
        {attempts > 1 && <span>{t('incident-attempts', { count: attempts })}</span>}
        {quiet && <span>{t('incident-quiet')}</span>}
        {settled && <span>{t('settled')}</span>}
        {url && <bdi class="place">{url.replace(/^https?:\/\//, '')}</bdi>}
      </span>
    </>
  );
}
