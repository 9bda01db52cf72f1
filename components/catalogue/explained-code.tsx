import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Role } from '../../catalog/schema.ts';
import type { Code } from '../../detection/sighting.ts';
import { ExplanationView } from '../explanation/explanation-view.tsx';
import { Heading } from '../explanation/heading.tsx';
import { RoleQuestion } from '../role-question.tsx';
import { usualReport } from '../support/support-report.ts';
import { SupportSection } from '../support/support-section.tsx';
import type { CatalogueModel } from './model.ts';

interface Props {
  model: CatalogueModel;
  onRole: (role: Role) => void;
  copy: (text: string) => Promise<void>;
}

/** The code the address names, or a failure out of a recording with what was seen beside it. */
export function ExplainedCode({ model, onRole, copy }: Props) {
  const { localizer, role, explained, chosen: choice, inEnglish } = model;
  const report = useSignal(usualReport);
  const article = useRef<HTMLElement>(null);
  const { explanation, chosen } = explained.value ?? {};
  // A failure is chosen by a button; where a link leads, the browser knows.
  useEffect(() => {
    if (chosen) article.current?.focus();
  }, [chosen]);
  if (!explanation) return null;
  const showOther = (other: Code) => {
    if (!chosen) return;
    const otherCodes = [chosen.seen.code, ...chosen.otherCodes].filter((one) => one !== other);
    choice.value = { seen: { code: other, message: '', details: {} }, otherCodes };
  };
  return (
    <article data-part="explained" ref={article} tabIndex={-1}>
      <ExplanationView
        {...{ explanation, localizer }}
        otherCodes={chosen?.otherCodes ?? []}
        onCode={showOther}
        heading={
          <Heading
            {...{ explanation, localizer }}
            settled={chosen?.settled ?? false}
            attempts={chosen?.attempts ?? 1}
          />
        }
        roles={<RoleQuestion {...{ role, onRole, localizer }} />}
        support={
          chosen && (
            <SupportSection
              key={`${chosen.seen.code} ${chosen.seen.lastSeenAt}`}
              seen={chosen.seen}
              {...{ explanation, localizer, copy }}
              choice={report.value}
              onChoice={(next) => (report.value = next)}
              inEnglish={() => inEnglish(chosen.seen)}
            />
          )
        }
      />
    </article>
  );
}
