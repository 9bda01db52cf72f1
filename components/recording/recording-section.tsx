import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Role } from '../../catalog/schema.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import type { RecordedFailure } from '../../recordings/recorded-failure.ts';
import { FailureList } from './failure-list.tsx';
import { listenToDrops } from './listen-to-drops.ts';
import type { RecordingModel } from './model.ts';
import { RecordingStatus } from './recording-status.tsx';

interface Props {
  model: RecordingModel;
  localizer: Localizer;
  titles: ReadonlyMap<Code, Text>;
  role: ReadonlySignal<Role>;
  onChoose: (failure: RecordedFailure) => void;
}

/** A HAR file or a log, dropped anywhere or opened by a button: its failures, each to be explained. */
export function RecordingSection({ model, localizer, titles, role, onChoose }: Props) {
  const { t } = localizer;
  const input = useRef<HTMLInputElement>(null);
  const isOver = useSignal(false);
  useEffect(() => {
    const end = new AbortController();
    listenToDrops(document, model.open, (over) => (isOver.value = over), end.signal);
    return () => end.abort();
  }, [model, isOver]);
  return (
    <section class="recording" data-over={isOver.value}>
      <h2>{t('recording-heading')}</h2>
      <div class="opening">
        <button
          type="button"
          data-part="open-recording"
          aria-describedby="recording-hint"
          onClick={() => input.current?.click()}
        >
          {t('recording-open')}
        </button>
        <p id="recording-hint">{t('recording-hint')}</p>
        <input
          ref={input}
          type="file"
          hidden
          data-part="recording-file"
          onChange={({ currentTarget }) => {
            model.open([...(currentTarget.files ?? [])]);
            // The same file again is a change, too.
            currentTarget.value = '';
          }}
        />
      </div>
      <RecordingStatus model={model} localizer={localizer} />
      <FailureList
        key={model.name.value}
        {...{ localizer, titles, onChoose }}
        role={role.value}
        failures={model.failures.value}
      />
    </section>
  );
}
