import { useEffect, useRef } from 'preact/hooks';
import type { Role } from '../../catalog/schema.ts';
import type { IncidentSummary } from '../../incidents/incident.ts';
import { directionOf } from '../../locales/languages.ts';
import { Disclosure } from '../disclosure.tsx';
import { BackIcon } from '../icons.tsx';
import type { LanguageSetting } from '../language-choice.tsx';
import { RoleSwitch } from '../role-switch.tsx';
import { ExplanationView } from '../explanation/explanation-view.tsx';
import { AskField } from './ask-field.tsx';
import { EmptyState } from './empty-state.tsx';
import { Frame } from './frame.tsx';
import { IncidentList } from './incident-list.tsx';
import { lookedUp, type Explained, type LanguageOffer, type PopupModel } from './model.ts';

interface Props {
  model: PopupModel;
  /** Milliseconds since 1970. */
  now: number;
  onRole: (role: Role) => void;
  onLanguage: (language: LanguageSetting) => void;
  copy: (text: string) => Promise<void>;
}

export function Popup({ model, now, onRole, onLanguage, copy }: Props) {
  const localizer = model.localizer.value;
  const { choice, listing, subject, explained, titles } = model;
  const { here, elsewhere } = listing.value;
  const article = useFocusOnChoice(model);
  const isEmpty = subject.value === undefined;
  const choose = ({ id }: IncidentSummary) => model.choose({ from: 'incident', id });
  const others = here.filter(({ id }) => id !== subject.value?.incident?.id);
  const list = { titles: titles.value, now, localizer, onChoose: choose };
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
      onLanguage={onLanguage}
      tool={explained.value && <EnglishToggle model={model} />}
    >
      {model.offer.value && <OfferedLanguage offer={model.offer.value} onLanguage={onLanguage} />}
      {isEmpty && field}
      {isEmpty && <EmptyState localizer={localizer} />}
      {choice.value && <BackButton model={model} />}
      <article ref={article} tabIndex={-1} aria-busy={!isEmpty && !explained.value} hidden={isEmpty}>
        {explained.value && <ExplainedSubject {...{ model, explained: explained.value, onRole, copy }} />}
      </article>
      {others.length > 0 && (
        <section>
          <h2>{localizer.t('incidents-here')}</h2>
          <IncidentList incidents={others} {...list} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <Disclosure title={localizer.t('incidents-elsewhere', { count: elsewhere.length })} open={isEmpty}>
          <IncidentList incidents={elsewhere} {...list} />
        </Disclosure>
      )}
      {!isEmpty && field}
    </Frame>
  );
}

/** In the offered language itself: who can read it, wants it. */
const OfferedLanguage = ({
  offer: { language, label },
  onLanguage,
}: {
  offer: LanguageOffer;
  onLanguage: Props['onLanguage'];
}) => (
  <button
    type="button"
    class="offer"
    data-part="language-offer"
    lang={language}
    dir={directionOf(language)}
    onClick={() => onLanguage(language)}
  >
    {label}
  </button>
);

interface ExplainedProps extends Omit<Props, 'now' | 'onLanguage'> {
  explained: Explained;
}

function ExplainedSubject({ model, explained, onRole, copy }: ExplainedProps) {
  const { role } = model;
  const localizer = model.localizer.value;
  const { subject, explanation, english } = explained;
  return (
    <ExplanationView
      explanation={explanation}
      english={english}
      seen={subject.seen}
      settled={subject.incident?.settled ?? false}
      attempts={subject.incident?.attempts ?? 1}
      otherCodes={subject.otherCodes}
      onCode={model.chooseCode}
      localizer={localizer}
      copy={copy}
    >
      <RoleSwitch
        role={role.value}
        legend={localizer.t('role-question')}
        localizer={localizer}
        onRole={(chosen) => {
          role.value = chosen;
          onRole(chosen);
        }}
      />
    </ExplanationView>
  );
}

function EnglishToggle({ model: { localizer, sideBySide } }: { model: PopupModel }) {
  if (localizer.value.language === 'en') return null;
  return (
    <button
      type="button"
      class="english-toggle"
      data-part="english"
      aria-pressed={sideBySide.value}
      onClick={() => (sideBySide.value = !sideBySide.value)}
    >
      {localizer.value.t('english-toggle')}
    </button>
  );
}

const BackButton = ({ model }: { model: PopupModel }) => (
  <button type="button" class="back" data-part="back" onClick={() => model.choose(undefined)}>
    <BackIcon />
    {model.localizer.value.t('back')}
  </button>
);

/** After a click that changes what is explained, reading goes on at its beginning; never by itself. */
function useFocusOnChoice({ choice, explained }: PopupModel) {
  const article = useRef<HTMLElement>(null);
  const isChosen = useRef(choice.peek());
  const shown = explained.value?.subject;
  useEffect(() => {
    if (!shown || isChosen.current === choice.peek()) return;
    isChosen.current = choice.peek();
    article.current?.focus();
    article.current?.scrollIntoView({ block: 'start' });
  }, [shown, article, choice]);
  return article;
}
