import { ExplanationView } from '../explanation/explanation-view.tsx';
import { Heading } from '../explanation/heading.tsx';
import { SeenLine } from '../explanation/seen-line.tsx';
import { RoleQuestion } from '../role-question.tsx';
import { SupportSection } from '../support/support-section.tsx';
import type { PopupActions } from './actions.ts';
import type { Explained, PopupModel } from './model.ts';

interface Props {
  model: PopupModel;
  explained: Explained;
  now: number;
  actions: PopupActions;
}

/** One failure, or one code that was asked about. */
export function ExplainedSubject({ model, explained, now, actions }: Props) {
  const { role, report, organization, chooseCode, inEnglish } = model;
  const localizer = model.localizer.value;
  const { subject, explanation, english } = explained;
  const { seen, incident, otherCodes } = subject;
  return (
    <ExplanationView
      {...{ explanation, english, otherCodes, localizer }}
      notes={organization.value.notes}
      onCode={chooseCode}
      heading={
        <Heading
          {...{ explanation, english, localizer }}
          settled={incident?.settled ?? false}
          attempts={incident?.attempts ?? 1}
        >
          <SeenLine {...{ seen, now, localizer }} appName={explanation.values['appName']} />
        </Heading>
      }
      roles={<RoleQuestion {...{ role, localizer }} onRole={actions.setRole} />}
      support={
        <SupportSection
          key={`${seen.code} ${seen.lastSeenAt}`}
          {...{ seen, explanation, localizer, inEnglish }}
          choice={
            english && report.value.language === 'reader'
              ? { ...report.value, language: 'both' }
              : report.value
          }
          onChoice={(choice) => (report.value = choice)}
          helpDesk={organization.value.helpDesk}
          copy={actions.copy}
        />
      }
    />
  );
}
