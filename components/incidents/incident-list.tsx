import type { Code } from '../../detection/sighting.ts';
import type { IncidentSummary } from '../../incidents/incident.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import { formatAgo } from '../dates.ts';
import { CloseIcon } from '../icons.tsx';
import { FailureLabel } from './failure-label.tsx';

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
      const { id, code, lastSeenAt, settled } = incident;
      const forget = localizer.t('forget-one', { code });
      return (
        <li key={id} class={settled ? 'is-settled' : undefined}>
          <button type="button" class="incident" data-part="incident" onClick={() => onChoose(incident)}>
            <FailureLabel
              failure={incident}
              title={titles.get(code)}
              when={<span>{formatAgo(localizer.language, lastSeenAt, now)}</span>}
              localizer={localizer}
            />
          </button>
          <button
            type="button"
            class="quiet-button"
            data-part="forget"
            title={forget}
            onClick={() => onForget(incident)}
          >
            <CloseIcon />
            <span class="visually-hidden">{forget}</span>
          </button>
        </li>
      );
    })}
  </ul>
);
