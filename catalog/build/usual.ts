import type { PackedEntry, UsualFields } from '../shard.ts';

const fields = [
  'severity',
  'actor',
  'retry',
  'reviewed',
  'depth',
  'kind',
  'sources',
] as const satisfies (keyof UsualFields)[];

/** @returns of each field the value that most of these entries have; of none, nothing */
export const usualOf = (entries: readonly UsualFields[]): UsualFields =>
  Object.fromEntries(
    fields.map((field) => [field, mostFrequent(entries.map((entry) => entry[field]))]),
  ) as UsualFields;

/** @returns the entry without what is usual */
export const withoutUsual = (entry: PackedEntry & UsualFields, usual: UsualFields): PackedEntry => {
  const own = { ...entry };
  for (const field of fields) if (isSame(own[field], usual[field])) delete (own as PackedEntry)[field];
  return own;
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The first of them where several are. */
function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<string, number>();
  for (const value of values.map((each) => JSON.stringify(each)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return values.find((value) => counts.get(JSON.stringify(value)) === most);
}
