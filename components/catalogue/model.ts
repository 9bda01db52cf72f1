import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Reader, Seen } from '../../catalog/explain.ts';
import type { Explanation } from '../../catalog/explanation.ts';
import type { Role } from '../../catalog/schema.ts';
import type { CodeEntry } from '../../catalog/shard.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import { latest } from '../latest.ts';
import { fits, type Filters } from './filters.ts';

export interface CatalogueSettings {
  localizer: Localizer;
  role: Role;
  /** What is searched for at first. */
  question?: string;
  /** In the order they are shown in when nothing is searched for. */
  entries: ReadonlyMap<Code, Pick<CodeEntry, 'kind' | 'actor' | 'severity'>>;
  titles: ReadonlyMap<Code, Text>;
  code: Code | undefined;
  /** @returns codes that fit the words, the best first */
  find: (question: string) => Code[];
  explain: (seen: Seen, reader: Reader) => Promise<Explanation>;
}

export interface CatalogueModel {
  localizer: Localizer;
  titles: ReadonlyMap<Code, Text>;
  question: Signal<string>;
  filters: Signal<Filters>;
  role: Signal<Role>;
  /** The one the address names. */
  code: Signal<Code | undefined>;
  listed: ReadonlySignal<Code[]>;
  explained: ReadonlySignal<Explanation | undefined>;
}

/** What the catalogue page shows: a question and filters give a list, the address gives one code explained. */
export function createCatalogueModel({
  localizer,
  titles,
  entries,
  find,
  explain,
  ...initial
}: CatalogueSettings) {
  const question = signal(initial.question ?? '');
  const filters = signal<Filters>({});
  const role = signal(initial.role);
  const code = signal(initial.code);
  const listed = computed(() => {
    const words = question.value.trim();
    const candidates = words === '' ? [...entries.keys()] : find(words);
    return candidates.filter((one) => fits(filters.value, entries.get(one)!));
  });

  const explained = latest<Explanation | undefined>(undefined, () => {
    const reader = { language: localizer.language, role: role.value };
    return code.value ? explain({ code: code.value, message: '', details: {} }, reader) : undefined;
  });

  return { localizer, titles, question, filters, role, code, listed, explained } satisfies CatalogueModel;
}
