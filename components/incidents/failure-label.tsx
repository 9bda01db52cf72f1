import type { ComponentChildren } from 'preact';
import { severityOf } from '../../catalog/severity.ts';
import type { IncidentSummary } from '../../incidents/incident.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import { CheckIcon, SeverityIcon } from '../icons.tsx';
import { languageAttributes, RichText } from '../rich-text.tsx';
import { isQuiet } from './quiet.ts';

type Failure = Pick<IncidentSummary, 'code' | 'attempts' | 'quiet' | 'settled'>;

interface Props {
  failure: Failure;
  /** Missing until it has arrived. */
  title: Text | undefined;
  when: ComponentChildren;
  where?: ComponentChildren;
  localizer: Localizer;
}

/** One failure in short: how bad it is, what happened, and what tells it from its neighbours. */
export const FailureLabel = ({ failure, title, when, where, localizer: { t, language } }: Props) => (
  <>
    {failure.settled ? <CheckIcon /> : <SeveritySign failure={failure} t={t} />}
    <span class="incident-title" {...(title ? languageAttributes(title, language) : {})}>
      {title && <RichText text={title} />}
    </span>
    <span class="incident-facts">
      <bdi class="code">{failure.code}</bdi>
      {when}
      {failure.attempts > 1 && <span>{t('incident-attempts', { count: failure.attempts })}</span>}
      {failure.quiet && <span>{t('incident-quiet')}</span>}
      {failure.settled && <span>{t('settled')}</span>}
      {where}
    </span>
  </>
);

/** The shape for the eye, the word for the ear and the pointer. */
function SeveritySign({ failure, t }: { failure: Failure; t: Localizer['t'] }) {
  const severity = isQuiet(failure) ? 'interrupt' : severityOf(failure.code);
  const word = t(`severity-${severity}`);
  return (
    <span class={`severity ${severity}`} title={word}>
      <SeverityIcon severity={severity} />
      <span class="visually-hidden">{word}</span>
    </span>
  );
}
