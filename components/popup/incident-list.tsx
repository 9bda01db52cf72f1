import type { Code } from '../../detection/sighting.ts';
import type { IncidentSummary } from '../../incidents/incident.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import { severityOf } from '../../catalog/severity.ts';
import { formatAgo } from '../dates.ts';
import { CheckIcon, CloseIcon, SeverityIcon } from '../icons.tsx';
import { languageAttributes, RichText } from '../rich-text.tsx';
import { isQuiet } from './listing.ts';

interface Props {
  incidents: IncidentSummary[];
  titles: ReadonlyMap<Code, Text>;
  /** Milliseconds since 1970. */
  now: number;
  localizer: Localizer;
  onChoose: (incident: IncidentSummary) => void;
  onForget: (incident: IncidentSummary) => void;
}

/** Failures in short: what is settled is greyed, what repeats is counted. */
export const IncidentList = ({ incidents, titles, now, localizer, onChoose, onForget }: Props) => (
  <ul class="incidents">
    {incidents.map((incident) => {
      const { id, code, lastSeenAt, settled, attempts } = incident;
      const { t, language } = localizer;
      const title = titles.get(code);
      return (
        <li key={id} class={settled ? 'is-settled' : undefined}>
          <button type="button" class="incident" data-part="incident" onClick={() => onChoose(incident)}>
            {settled ? <CheckIcon /> : <SeveritySign incident={incident} t={t} />}
            <span class="incident-title" {...(title ? languageAttributes(title, language) : {})}>
              {title && <RichText text={title} />}
            </span>
            <span class="incident-facts">
              <bdi class="code">{code}</bdi>
              <span>{formatAgo(language, lastSeenAt, now)}</span>
              {attempts > 1 && <span>{t('incident-attempts', { count: attempts })}</span>}
              {incident.quiet && <span>{t('incident-quiet')}</span>}
              {settled && <span>{t('settled')}</span>}
            </span>
          </button>
          <button
            type="button"
            class="quiet-button"
            data-part="forget"
            title={t('forget-one', { code })}
            onClick={() => onForget(incident)}
          >
            <CloseIcon />
            <span class="visually-hidden">{t('forget-one', { code })}</span>
          </button>
        </li>
      );
    })}
  </ul>
);

/** The shape for the eye, the word for the ear and the pointer. */
function SeveritySign({ incident, t }: { incident: IncidentSummary; t: Localizer['t'] }) {
  const severity = isQuiet(incident) ? 'interrupt' : severityOf(incident.code);
  const word = t(`severity-${severity}`);
  return (
    <span class={`severity ${severity}`} title={word}>
      <SeverityIcon severity={severity} />
      <span class="visually-hidden">{word}</span>
    </span>
  );
}
