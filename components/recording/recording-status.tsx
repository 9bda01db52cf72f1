import type { Localizer } from '../../locales/localizer.ts';
import { isQuiet } from '../incidents/quiet.ts';
import type { RecordingModel } from './model.ts';

interface Props {
  model: RecordingModel;
  localizer: Localizer;
}

/** How far the reading is, and what came of it. Only beginning and end are announced, not each step between. */
export function RecordingStatus({ model, localizer: { t } }: Props) {
  const state = model.state.value;
  const name = model.name.value;
  const isReading = state.phase === 'reading';
  return (
    <>
      {isReading && (
        <div class="reading">
          <progress value={state.share} aria-label={t('recording-reading', { name })} data-part="progress" />
          <button type="button" data-part="cancel-recording" onClick={model.cancel}>
            {t('recording-cancel')}
          </button>
        </div>
      )}
      <output class="outcome" data-part="recording-outcome">
        {sentences(model, t).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </output>
    </>
  );
}

function sentences({ state, name, hasOthers, failures }: RecordingModel, t: Localizer['t']): string[] {
  const { value } = state;
  const file = { name: name.value };
  const count = failures.value.filter((failure) => !isQuiet(failure)).length;
  const found = () => (count === 0 ? t('recording-none', file) : t('recording-count', { ...file, count }));
  const first = hasOthers.value ? [t('recording-first-only')] : [];
  switch (value.phase) {
    case 'none':
      return [];
    case 'reading':
      return [...first, t('recording-reading', file)];
    case 'cancelled':
      return [t('recording-cancelled')];
    case 'unreadable':
      return [...first, t('recording-unreadable', file)];
    case 'read':
      return [
        ...first,
        found(),
        ...(value.damaged ? [t('recording-damaged')] : []),
        ...(value.unlisted > 0 ? [t('recording-unlisted', { count: value.unlisted })] : []),
      ];
  }
}
