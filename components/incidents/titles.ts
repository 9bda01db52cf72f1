import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Reader } from '../../catalog/explain.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Text } from '../../locales/text.ts';
import type { Words } from '../in-english.ts';

/**
 * @param codes whose titles are wanted
 * @param reader in whose language; a change of it asks for all of them again
 * @returns the titles that have arrived
 */
export function titlesOf(
  codes: () => Code[],
  reader: () => Reader,
  explain: Words['explain'],
): ReadonlySignal<ReadonlyMap<Code, Text>> {
  const titles = signal<ReadonlyMap<Code, Text>>(new Map());
  let language: string | undefined;
  effect(() => {
    const current = reader();
    const missing = [...new Set(codes())].filter(
      (code) => language !== current.language || !titles.peek().has(code),
    );
    language = current.language;
    for (const code of missing) {
      void explain({ code, message: '', details: {} }, current).then(({ title }) => {
        if (language === current.language) titles.value = new Map([...titles.peek(), [code, title]]);
      });
    }
  });
  return titles;
}
