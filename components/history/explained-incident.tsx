import { useSignal } from '@preact/signals';
import { ExplanationView } from '../explanation/explanation-view.tsx';
import { Heading } from '../explanation/heading.tsx';
import { SeenLine } from '../explanation/seen-line.tsx';
import { SupportSection } from '../support/support-section.tsx';
import { usualReport } from '../support/support-report.ts';
import type { HistoryModel } from './model.ts';

interface Props {
  model: HistoryModel;
  now: number;
  copy: (text: string) => Promise<void>;
}

export function ExplainedIncident({ model: { localizer, explained, inEnglish }, now, copy }: Props) {
  const choice = useSignal(usualReport);
  if (!explained.value) return null;
  const { summary, explanation } = explained.value;
  return (
    <article data-part="explained">
      <ExplanationView
        {...{ explanation, localizer }}
        heading={
          <Heading {...{ explanation, localizer }} settled={summary.settled} attempts={summary.attempts}>
            <SeenLine seen={summary} {...{ now, localizer }} appName={explanation.values['appName']} />
          </Heading>
        }
        support={
          <SupportSection
            key={summary.id}
            seen={summary}
            {...{ explanation, localizer, copy }}
            choice={choice.value}
            onChoice={(next) => (choice.value = next)}
            inEnglish={() => inEnglish(summary)}
          />
        }
      />
    </article>
  );
}
