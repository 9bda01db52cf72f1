import { Disclosure } from '../disclosure.tsx';
import { IncidentList } from '../incidents/incident-list.tsx';
import { RoleQuestion } from '../role-question.tsx';
import { AccessNotice } from './access-notice.tsx';
import type { PopupActions } from './actions.ts';
import { AskField } from './ask-field.tsx';
import { EmptyState } from './empty-state.tsx';
import { ExplainedSubject } from './explained-subject.tsx';
import { Frame } from './frame.tsx';
import { LanguageOffered } from './language-offered.tsx';
import { lookedUp, type PopupModel } from './model.ts';
import { ReachNotice } from './reach-notice.tsx';
import { BackButton, EnglishToggle, ForgetAllButton } from './tools.tsx';
import { useFocusOnChoice } from './use-focus-on-choice.ts';
import { useNews } from './use-news.ts';
import { WatchOffer } from './watch-offer.tsx';

interface Props {
  model: PopupModel;
  /** Milliseconds since 1970. */
  now: number;
  actions: PopupActions;
}

/** The answer first; where there is none, the field; then everything else that failed. */
export function Popup({ model, now, actions }: Props) {
  const localizer = model.localizer.value;
  const { choice, listing, others, subject, explained, titles, look } = model;
  const { here, elsewhere, hidden } = listing.value;
  const news = useNews(here);
  const article = useFocusOnChoice(model);
  const isEmpty = subject.value === undefined;
  const list = {
    titles: titles.value,
    now,
    localizer,
    onChoose: ({ id }: { id: string }) => model.choose({ from: 'incident', id }),
    onForget: ({ id }: { id: string }) => actions.forget([id]),
  };
  const site = look.value?.site;
  const field = (
    <AskField
      localizer={localizer}
      onAsk={model.ask}
      onType={model.type}
      found={model.found.value}
      onFound={(code) => model.show([lookedUp(code)])}
      foundNothing={model.nothingInText.value}
      takesFocus={isEmpty || model.nothingInText.value}
    />
  );
  return (
    <Frame
      localizer={localizer}
      language={model.language.value}
      onLanguage={actions.setLanguage}
      hasHistory={model.hasHistory}
      tool={explained.value && <EnglishToggle model={model} />}
    >
      <LanguageOffered offer={model.offer.value} onLanguage={actions.setLanguage} />
      <AccessNotice model={model} allow={actions.allow} />
      {isEmpty && field}
      {isEmpty && <ReachNotice look={look.value} localizer={localizer} />}
      {isEmpty && look.value?.access !== 'closed' && <EmptyState localizer={localizer} />}
      {isEmpty && site?.isWatched && hidden > 0 && (
        <RoleQuestion role={model.role} onRole={actions.setRole} localizer={localizer} />
      )}
      {choice.value && <BackButton model={model} />}
      {/* Always there: a live region announces only what changes inside it. */}
      <output class="visually-hidden" data-part="news">
        {news && localizer.t('news', { code: news.code })}
      </output>
      <article ref={article} tabIndex={-1} aria-busy={!isEmpty && !explained.value} hidden={isEmpty}>
        {explained.value && <ExplainedSubject {...{ model, explained: explained.value, now, actions }} />}
      </article>
      {site && (isEmpty || (site.isSuggested && !site.isWatched)) && (
        <WatchOffer key={site.match} {...{ site, localizer, actions }} />
      )}
      {others.value.length > 0 && (
        <section>
          <h2>{localizer.t('incidents-here')}</h2>
          <IncidentList incidents={others.value} {...list} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <Disclosure title={localizer.t('incidents-elsewhere', { count: elsewhere.length })} open={isEmpty}>
          <IncidentList incidents={elsewhere} {...list} />
        </Disclosure>
      )}
      {here.length + elsewhere.length > 0 && (
        <ForgetAllButton localizer={localizer} onForget={() => actions.forget('all')} />
      )}
      {!isEmpty && field}
    </Frame>
  );
}
