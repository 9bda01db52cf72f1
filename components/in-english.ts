import type { Reader, Seen } from '../catalog/explain.ts';
import type { Explanation } from '../catalog/explanation.ts';
import type { Role } from '../catalog/schema.ts';
import type { Localizer } from '../locales/localizer.ts';
import type { Spoken } from './support/support-report.ts';

/** Where the words of a page come from. */
export interface Words {
  explain: (seen: Seen, reader: Reader) => Promise<Explanation>;
  /** Loads the interface in English. */
  speakEnglish: () => Promise<Localizer>;
}

/** @returns a failure in English, for those who need the report in it */
export async function inEnglish(seen: Seen, role: Role, { explain, speakEnglish }: Words): Promise<Spoken> {
  const [localizer, explanation] = await Promise.all([
    speakEnglish(),
    explain(seen, { language: 'en', role }),
  ]);
  return { localizer, explanation };
}
