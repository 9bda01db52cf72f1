import { useSignal } from '@preact/signals';
import type { Role } from '../../catalog/schema.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import type { RecordedFailure } from '../../recordings/recorded-failure.ts';
import { formatLocalTime } from '../dates.ts';
import { FailureLabel } from '../incidents/failure-label.tsx';
import { isQuiet } from '../incidents/quiet.ts';

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
      <ol class="incidents" aria-label={t('recording-heading')}>
        {listed.slice(0, shown.value).map((failure) => (
          <li key={failure.id}>
            <button
              type="button"
              class="incident"
              data-part="failure"
              aria-pressed={failure.id === current.value}
              onClick={() => {
                current.value = failure.id;
                onChoose(failure);
              }}
            >
              <FailureLabel
                failure={failure}
                title={titles.get(failure.code) ?? localizer.say('unknown-title', {})}
                when={<When time={failure.lastSeenAt} language={localizer.language} />}
                where={failure.url && <bdi>{failure.url.replace(/^https?:\/\//, '')}</bdi>}
                localizer={localizer}
              />
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

/** To the second, because a recording is compared with logs; not every recording tells. */
const When = ({ time, language }: { time: number | undefined; language: string }) =>
  time === undefined ? null : (
    <time dateTime={new Date(time).toISOString()}>{formatLocalTime(language, time)}</time>
  );
