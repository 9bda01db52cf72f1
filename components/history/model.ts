import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Reader, Seen } from '../../catalog/explain.ts';
import { plainText, type Explanation } from '../../catalog/explanation.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Incident, IncidentSummary } from '../../incidents/incident.ts';
import { summarize } from '../../incidents/summarize.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import { inEnglish, type Words } from '../in-english.ts';
import { isQuiet } from '../incidents/quiet.ts';
import { titlesOf } from '../incidents/titles.ts';
import { latest } from '../latest.ts';
import type { Spoken } from '../support/support-report.ts';

export interface HistorySettings extends Words {
  localizer: Localizer;
  reader: Reader;
  /** Oldest first; changes with what is stored. */
  incidents: ReadonlySignal<Incident[]>;
}

export interface HistoryModel {
  localizer: Localizer;
  /** Everything there is to save or delete, the latest first. */
  kept: ReadonlySignal<IncidentSummary[]>;
  question: Signal<string>;
  /** What answers the question; quiet failures are for developers, as in the popup. */
  listed: ReadonlySignal<IncidentSummary[]>;
  titles: ReadonlySignal<ReadonlyMap<Code, Text>>;
  /** The ID of what is read again. */
  chosen: Signal<string | undefined>;
  explained: ReadonlySignal<{ summary: IncidentSummary; explanation: Explanation } | undefined>;
  inEnglish(seen: Seen): Promise<Spoken>;
}

/** What the history page shows: a question narrows the list, a choice explains one of it. */
export function createHistoryModel(settings: HistorySettings): HistoryModel {
  const { localizer, reader, incidents, explain } = settings;
  const question = signal('');
  const chosen = signal<string | undefined>(undefined);
  const kept = computed(() => incidents.value.map(summarize).sort((a, b) => b.lastSeenAt - a.lastSeenAt));
  const titles = titlesOf(
    () => kept.value.map(({ code }) => code),
    () => reader,
    explain,
  );
  const listed = computed(() => {
    const words = question.value.toLowerCase().split(/\s+/);
    return kept.value.filter((incident) => {
      if (isQuiet(incident) && reader.role !== 'developer') return false;
      const text = searchText(incident, titles.value.get(incident.code));
      return words.every((word) => text.includes(word));
    });
  });
  const explained = latest<{ summary: IncidentSummary; explanation: Explanation } | undefined>(
    undefined,
    async () => {
      const summary = kept.value.find(({ id }) => id === chosen.value);
      return summary && { summary, explanation: await explain(summary, reader) };
    },
  );
  return {
    localizer,
    kept,
    question,
    listed,
    titles,
    chosen,
    explained,
    inEnglish: (seen) => inEnglish(seen, reader.role, settings),
  };
}

const searchText = ({ code, otherCodes, url, message }: IncidentSummary, title: Text | undefined): string =>
  [code, ...otherCodes, url, message, title && plainText(title)].join(' ').toLowerCase();
