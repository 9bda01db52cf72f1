import { directionOf } from '../../locales/languages.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Note } from '../../platform/policy.ts';

interface Props {
  notes: Note[];
  localizer: Localizer;
}

/** What the organization itself says about a failure, in its own words. */
export function OrganizationNotes({ notes, localizer: { t, language } }: Props) {
  if (notes.length === 0) return null;
  return (
    <section class="organization" data-part="organization">
      <h2>{t('organization-heading')}</h2>
      {notes.map(({ note, steps = [], language: own = language, for: subject }) => (
        <div key={subject} lang={own} dir={directionOf(own)}>
          {note && <p>{note}</p>}
          {steps.length > 0 && (
            <ol class="steps">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </section>
  );
}
