import { useSignal } from '@preact/signals';
import { actors, kinds, severities, type Role } from '../../catalog/schema.ts';
import { SignpostIcon } from '../icons.tsx';
import type { RecordingModel } from '../recording/model.ts';
import { RecordingSection } from '../recording/recording-section.tsx';
import { CodeList } from './code-list.tsx';
import { ExplainedCode } from './explained-code.tsx';
import { FilterChoice } from './filter-choice.tsx';
import type { CatalogueModel } from './model.ts';

interface Props {
  model: CatalogueModel;
  recording: RecordingModel;
  onRole: (role: Role) => void;
  copy: (text: string) => Promise<void>;
}

const page = 50;

/** Every code there is: searched, filtered, each at an address of its own. */
export function Catalogue({ model, recording, onRole, copy }: Props) {
  const { localizer, question, filters, code, listed, titles } = model;
  const { t } = localizer;
  const shown = useSignal(page);
  const narrow = (change: Partial<typeof filters.value>) => {
    filters.value = { ...filters.value, ...change };
    shown.value = page;
  };
  return (
    <>
      <header class="masthead">
        <SignpostIcon />
        <span translate={false}>Signpost</span>
      </header>
      <main class="catalogue">
        <section class="finding">
          <h1>{t('catalogue-title')}</h1>
          <RecordingSection
            model={recording}
            localizer={localizer}
            titles={titles}
            role={model.role.value}
            onChoose={({ otherCodes, attempts, settled, ...seen }) =>
              (model.chosen.value = { seen, otherCodes, attempts, settled })
            }
          />
          <label for="search">{t('catalogue-search')}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            data-part="search"
            value={question.value}
            onInput={(event) => {
              question.value = event.currentTarget.value;
              shown.value = page;
            }}
          />
          <div class="filters">
            <FilterChoice
              name="kind"
              options={kinds}
              label={t('catalogue-kind')}
              any={t('catalogue-any')}
              nameOf={(kind) => t(`kind-${kind}`)}
              onChoose={(kind) => narrow({ kind })}
            />
            <FilterChoice
              name="actor"
              options={actors}
              label={t('catalogue-actor')}
              any={t('catalogue-any')}
              nameOf={(actor) => t(`actor-${actor}`)}
              onChoose={(actor) => narrow({ actor })}
            />
            <FilterChoice
              name="severity"
              options={severities}
              label={t('catalogue-severity')}
              any={t('catalogue-any')}
              nameOf={(severity) => t(`severity-${severity}`)}
              onChoose={(severity) => narrow({ severity })}
            />
          </div>
          <output data-part="count">
            {listed.value.length === 0
              ? t('catalogue-empty')
              : t('catalogue-count', { count: listed.value.length })}
          </output>
          <CodeList
            codes={listed.value.slice(0, shown.value)}
            current={code.value}
            titles={titles}
            language={localizer.language}
          />
          {listed.value.length > shown.value && (
            <button type="button" data-part="more" onClick={() => (shown.value += page)}>
              {t('catalogue-more')}
            </button>
          )}
        </section>
        <ExplainedCode {...{ model, onRole, copy }} />
      </main>
    </>
  );
}
