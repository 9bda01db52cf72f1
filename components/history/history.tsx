import { useSignal } from '@preact/signals';
import type { IncidentSummary } from '../../incidents/incident.ts';
import { FindingPage } from '../finding-page.tsx';
import { IncidentList } from '../incidents/incident-list.tsx';
import { SearchField } from '../search-field.tsx';
import type { HistoryModel } from './model.ts';
import { ExplainedIncident } from './explained-incident.tsx';

export interface HistoryActions {
  copy(text: string): Promise<void>;
  /** Deletes some, or all. */
  remove(ids: string[] | 'all'): void;
  /** Saves what is kept as a JSON file on this device. */
  save(): void;
}

interface Props {
  model: HistoryModel;
  /** Milliseconds since 1970. */
  now: number;
  actions: HistoryActions;
}

/** The failures of earlier days, the latest first: searched, read again, saved, deleted. */
export function History({ model, now, actions }: Props) {
  const { localizer, kept, listed, titles, question, chosen } = model;
  const { t } = localizer;
  const isSure = useSignal(false);
  return (
    <FindingPage
      title={t('history-title')}
      article={<ExplainedIncident {...{ model, now }} copy={actions.copy} />}
    >
      {kept.value.length > 0 && (
        <>
          <SearchField
            label={t('history-search')}
            question={question.value}
            onQuestion={(asked) => (question.value = asked)}
          />
          <div class="support-actions">
            <button type="button" data-part="export" onClick={actions.save}>
              {t('history-export')}
            </button>
            <button
              type="button"
              data-part="delete-all"
              onClick={() => {
                if (isSure.value) actions.remove('all');
                isSure.value = !isSure.value;
              }}
            >
              {t(isSure.value ? 'history-delete-sure' : 'history-delete-all')}
            </button>
          </div>
        </>
      )}
      <output>
        {listed.value.length === 0 && t(kept.value.length === 0 ? 'history-empty' : 'history-none-fit')}
      </output>
      <IncidentList
        incidents={listed.value}
        titles={titles.value}
        {...{ now, localizer }}
        onChoose={({ id }: IncidentSummary) => (chosen.value = id)}
        onForget={({ id }: IncidentSummary) => actions.remove([id])}
      />
    </FindingPage>
  );
}
