import type { Code } from '../../detection/sighting.ts';
import type { IncidentSummary } from '../../incidents/incident.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import { severityOf } from '../../catalog/severity.ts';
import { formatAgo } from '../dates.ts';
import { CheckIcon, SeverityIcon } from '../icons.tsx';
import { languageAttributes, RichText } from '../rich-text.tsx';
import { isQuiet } from './listing.ts';

interface Props {
  incidents: IncidentSummary[];
  titles: ReadonlyMap<Code, Text>;
  /** Milliseconds since 1970. */
  now: number;
  localizer: Localizer;
  onChoose: (incident: IncidentSummary) => void;
}

export const IncidentList = ({ incidents, titles, now, localizer: { t, language }, onChoose }: Props) => (
  <ul class="incidents">
    {incidents.map((incident) => {
      const { id, code, lastSeenAt, settled, attempts } = incident;
      const title = titles.get(code);
      return (
        <li key={id}>
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
