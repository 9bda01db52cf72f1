import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Seen } from '../../catalog/explain.ts';
import type { Explanation } from '../../catalog/explanation.ts';
import { depths, type Role } from '../../catalog/schema.ts';
import type { CodeEntry } from '../../catalog/shard.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import type { RecordedFailure } from '../../recordings/recorded-failure.ts';
import { inEnglish, type Words } from '../in-english.ts';
import { latest } from '../latest.ts';
import type { SeenAt } from '../support/support-facts.ts';
import type { Spoken } from '../support/support-report.ts';
import { fits, type Filters } from './filters.ts';

export interface CatalogueSettings extends Words {
  localizer: Localizer;
  role: Role;
  /** What is searched for at first. */
  question?: string;
  entries: ReadonlyMap<Code, Pick<CodeEntry, 'kind' | 'actor' | 'severity' | 'depth'>>;
  titles: ReadonlyMap<Code, Text>;
  code: Code | undefined;
  /** @returns codes that fit the words, the best first */
  find: (question: string) => Code[];
}

/** A failure out of a recording, or another code of the same sign-in. */
export interface Chosen {
  seen: SeenAt;
  otherCodes: Code[];
  attempts?: number;
  settled?: boolean;
}

export interface CatalogueModel {
  localizer: Localizer;
  titles: ReadonlyMap<Code, Text>;
  question: Signal<string>;
  filters: Signal<Filters>;
  role: Signal<Role>;
  /** The one the address names. */
  code: Signal<Code | undefined>;
  /** Goes before the address. */
  chosen: Signal<Chosen | undefined>;
  listed: ReadonlySignal<Code[]>;
  explained: ReadonlySignal<{ explanation: Explanation; chosen?: Chosen } | undefined>;
  /** A failure out of a recording. */
  choose(failure: RecordedFailure): void;
  inEnglish(seen: Seen): Promise<Spoken>;
}

/** What the catalogue page shows: a question and filters give a list, the address gives one code explained. */
export function createCatalogueModel(settings: CatalogueSettings): CatalogueModel {
  const { localizer, titles, entries, find, explain } = settings;
  const question = signal(settings.question ?? '');
  const filters = signal<Filters>({});
  const role = signal(settings.role);
  const code = signal(settings.code);
  const chosen = signal<Chosen | undefined>(undefined);
  // What people really meet comes first, in the order of its numbers.
  const browsed = depths.flatMap((depth) =>
    [...entries].filter(([, entry]) => entry.depth === depth).map(([one]) => one),
  );
  const listed = computed(() => {
    const words = question.value.trim();
    const candidates = words === '' ? browsed : find(words);
    return candidates.filter((one) => fits(filters.value, entries.get(one)!));
  });

  const explained = latest<{ explanation: Explanation; chosen?: Chosen } | undefined>(undefined, () => {
    const reader = { language: localizer.language, role: role.value };
    const failure = chosen.value;
    if (failure)
      return explain(failure.seen, reader).then((explanation) => ({ explanation, chosen: failure }));
    if (!code.value) return undefined;
    const asked = { code: code.value, message: '', details: {} };
    return explain(asked, reader).then((explanation) => ({ explanation }));
  });

  return {
    localizer,
    titles,
    question,
    filters,
    role,
    code,
    chosen,
    listed,
    explained,
    choose({ otherCodes, attempts, settled, ...seen }) {
      chosen.value = { seen, otherCodes, attempts, settled };
    },
    inEnglish: (seen) => inEnglish(seen, role.peek(), settings),
  };
}
