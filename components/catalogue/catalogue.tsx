import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { actors, kinds, severities, type Role } from '../../catalog/schema.ts';
import { FindingPage } from '../finding-page.tsx';
import { SearchField } from '../search-field.tsx';
import { CodeList } from './code-list.tsx';
import { ExplainedCode } from './explained-code.tsx';
import { FilterChoice } from './filter-choice.tsx';
import type { CatalogueModel } from './model.ts';

interface Props {
  model: CatalogueModel;
  onRole: (role: Role) => void;
  copy: (text: string) => Promise<void>;
  /** Another way to find a failure, above the search. */
  children: ComponentChildren;
}

const page = 50;

/** Every code there is: searched, filtered, each at an address of its own. */
export function Catalogue({ model, onRole, copy, children }: Props) {
  const { localizer, question, filters, code, listed, titles } = model;
  const { t } = localizer;
  const shown = useSignal(page);
  const narrow = (change: Partial<typeof filters.value>) => {
    filters.value = { ...filters.value, ...change };
    shown.value = page;
  };
  return (
    <FindingPage title={t('catalogue-title')} article={<ExplainedCode {...{ model, onRole, copy }} />}>
      {children}
      <SearchField
        label={t('catalogue-search')}
        question={question.value}
        onQuestion={(asked) => {
          question.value = asked;
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
    </FindingPage>
  );
}
