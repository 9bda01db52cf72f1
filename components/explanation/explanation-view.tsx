import type { ComponentChildren } from 'preact';
import type { Explanation } from '../../catalog/explanation.ts';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Note } from '../../platform/policy.ts';
import { NewTabLink } from '../new-tab-link.tsx';
import { Background } from './background.tsx';
import { FirstStep } from './first-step.tsx';
import { OrganizationNotes } from './organization-notes.tsx';
import { Sources } from './sources.tsx';
import { StepList } from './step-list.tsx';

interface Props {
  explanation: Explanation;
  /** The same in English, to be shown below each text. */
  english?: Explanation | undefined;
  /** The organization's own words. */
  notes?: Note[];
  otherCodes?: Code[];
  onCode?: (code: Code) => void;
  localizer: Localizer;
  /** What happened. */
  heading: ComponentChildren;
  /** The role switch: between what happened, which is the same for everybody, and what to do. */
  roles?: ComponentChildren;
  /** What to hand to support, where something was seen. */
  support?: ComponentChildren;
}

/** One failure explained, from what everybody wants to know to what only a help desk needs. */
export function ExplanationView(props: Props) {
  const {
    explanation,
    english,
    notes = [],
    otherCodes = [],
    onCode,
    localizer,
    heading,
    roles,
    support,
  } = props;
  const { t, language } = localizer;
  const [first, ...others] = explanation.steps;
  return (
    <>
      {heading}
      <OrganizationNotes notes={notes} localizer={localizer} />
      {first && (
        <FirstStep
          step={first}
          english={english?.steps.find(({ key }) => key === first.key)}
          retry={explanation.retry}
          localizer={localizer}
        />
      )}
      {roles}
      {others.length > 0 && (
        <section>
          <h2>{t('steps-then')}</h2>
          <StepList
            steps={others}
            first={2}
            english={english?.steps}
            language={language}
            opensNewTab={t('opens-new-tab')}
          />
        </section>
      )}
      <Background explanation={explanation} english={english} localizer={localizer} />
      {otherCodes.length > 0 && (
        <section>
          <h2>{t('other-codes-heading')}</h2>
          <ul class="other-codes">
            {otherCodes.map((code) => (
              <li key={code}>
                <button type="button" class="code" data-part="other-code" onClick={() => onCode?.(code)}>
                  {code}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {support}
      <p class="lookup">
        <NewTabLink url={explanation.lookupUrl} hint={t('opens-new-tab')} part="lookup">
          {t('lookup-link', { code: explanation.code })}
        </NewTabLink>
      </p>
      <Sources explanation={explanation} localizer={localizer} />
    </>
  );
}
