import { useSignal } from '@preact/signals';
import type { IncidentSummary } from '../../incidents/incident.ts';
import { SignpostIcon } from '../icons.tsx';
import { IncidentList } from '../popup/incident-list.tsx';
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
    <>
      <header class="masthead">
        <SignpostIcon />
        <span translate={false}>Signpost</span>
      </header>
      <main class="catalogue">
        <section class="finding">
          <h1>{t('history-title')}</h1>
          {kept.value.length > 0 && (
            <>
              <label for="search">{t('history-search')}</label>
              <input
                id="search"
                type="search"
                autocomplete="off"
                spellcheck={false}
                data-part="search"
                value={question.value}
                onInput={(event) => (question.value = event.currentTarget.value)}
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
        </section>
        <ExplainedIncident {...{ model, now }} copy={actions.copy} />
      </main>
    </>
  );
}
